package app.unhunch.ui;

import static org.assertj.core.api.Assertions.assertThat;

import app.unhunch.settings.Settings;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javafx.scene.image.Image;
import javafx.scene.input.KeyCombination;
import javafx.stage.Screen;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

@ExtendWith(ApplicationExtension.class)
class MainWindowTest {

    private Stage stage;

    @Start
    void start(Stage stage) {
        Settings settings = new Settings();
        MainWindow.show(stage, QuietShell.with(settings), settings, Runnable::run);
        this.stage = stage;
    }

    @Test
    void theWindowHasItsNameAndIsSeenWhole() {
        var screen = Screen.getPrimary().getVisualBounds();

        assertThat(stage.isShowing()).isTrue();
        assertThat(stage.getTitle()).isEqualTo("Unhunch");
        assertThat(stage.getWidth()).isLessThanOrEqualTo(screen.getWidth());
        assertThat(stage.getHeight()).isLessThanOrEqualTo(screen.getHeight());
    }

    @Test
    void theWindowWearsTheIconOfTheProgramInEverySizeASystemAsksForOnceItShows() throws TimeoutException {
        WaitForAsyncUtils.waitFor(20, TimeUnit.SECONDS, () -> !stage.getIcons().isEmpty());
        assertThat(stage.getIcons())
                .extracting(Image::getWidth)
                .containsExactlyInAnyOrder(32.0, 48.0, 64.0, 128.0, 256.0);
        assertThat(stage.getIcons()).noneMatch(Image::isError);
    }

    @Test
    void itCannotBeMadeTooSmallToFollow() {
        assertThat(stage.getMinWidth()).isGreaterThanOrEqualTo(720);
        assertThat(stage.getMinHeight()).isGreaterThanOrEqualTo(520);
    }

    @Test
    void escapeInFullScreenIsLeftToTheScreens() {
        assertThat(stage.getFullScreenExitKeyCombination()).isEqualTo(KeyCombination.NO_MATCH);
        assertThat(stage.getFullScreenExitHint()).isEmpty();
    }
}
