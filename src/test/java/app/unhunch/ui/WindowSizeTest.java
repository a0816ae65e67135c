package app.unhunch.ui;

import static org.assertj.core.api.Assertions.assertThat;

import app.unhunch.settings.Settings;
import app.unhunch.settings.WindowParts;
import javafx.scene.Scene;
import javafx.stage.Screen;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.util.WaitForAsyncUtils;

@ExtendWith(ApplicationExtension.class)
class WindowSizeTest {

    private final Settings settings = new Settings();
    private final WindowParts left = settings.windowParts();

    @Test
    void itOpensAsLargeAsThePersonLeftIt(FxRobot robot) throws Exception {
        Stage stage = WaitForAsyncUtils.asyncFx(this::open).get();
        robot.interact(() -> {
            stage.setWidth(stage.getWidth() + 900 - stage.getScene().getWidth());
            stage.setHeight(stage.getHeight() + 600 - stage.getScene().getHeight());
        });
        robot.interact(stage::hide);
        assertThat(left.width().get()).isEqualTo(900);
        assertThat(left.height().get()).isEqualTo(600);

        robot.interact(() -> {
            Scene again = open().getScene();
            assertThat(again.getWidth()).isEqualTo(900);
            assertThat(again.getHeight()).isEqualTo(600);
            again.getWindow().hide();
        });
    }

    @Test
    void aSizeThatHadToFitThisScreenIsNotTakenForTheirs(FxRobot robot) {
        left.width().set(9000);
        left.height().set(50);

        robot.interact(() -> {
            Stage stage = open();
            assertThat(stage.getWidth())
                    .isLessThanOrEqualTo(Screen.getPrimary().getVisualBounds().getWidth());
            assertThat(stage.getScene().getHeight()).isEqualTo(520);
            stage.hide();
        });

        assertThat(left.width().get()).isEqualTo(9000);
        assertThat(left.height().get()).isEqualTo(50);
    }

    @Test
    void theSmallWindowOfASessionAndFullScreenAreNotRemembered(FxRobot robot) throws Exception {
        Stage small = WaitForAsyncUtils.asyncFx(this::open).get();
        robot.interact(() -> {
            small.setAlwaysOnTop(true);
            small.setWidth(800);
        });
        robot.interact(small::hide);
        robot.interact(() -> {
            Stage stage = open();
            stage.setFullScreen(true);
            stage.hide();
        });

        assertThat(left.width().get())
                .isEqualTo(new Settings().windowParts().width().get());
        assertThat(left.maximised().get()).isFalse();
    }

    @Test
    void aWindowThatFilledTheScreenDoesSoAgain(FxRobot robot) {
        robot.interact(() -> {
            Stage stage = open();
            stage.setMaximized(true);
            stage.hide();
        });
        assertThat(left.maximised().get()).isTrue();
        assertThat(left.width().get())
                .isEqualTo(new Settings().windowParts().width().get());

        robot.interact(() -> {
            Stage stage = open();
            assertThat(stage.isMaximized()).isTrue();
            assertThat(stage.getMinWidth()).isLessThan(900);
            stage.setMaximized(false);
            stage.hide();
        });
        assertThat(left.maximised().get()).isFalse();
    }

    private Stage open() {
        Stage stage = new Stage();
        MainWindow.show(stage, QuietShell.with(settings), settings, Runnable::run);
        return stage;
    }
}
