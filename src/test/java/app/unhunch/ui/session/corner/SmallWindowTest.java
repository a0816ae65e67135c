package app.unhunch.ui.session.corner;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javafx.geometry.Rectangle2D;
import javafx.scene.Scene;
import javafx.scene.layout.Pane;
import javafx.scene.layout.StackPane;
import javafx.stage.Screen;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/// With a window that is not shown, as the headless screen cannot paint one that moves while it shrinks.
@ExtendWith(ApplicationExtension.class)
class SmallWindowTest {

    private static final Rectangle2D USUAL = new Rectangle2D(40, 50, 800, 600);

    private final Pane screen = new Pane();
    private final StackPane root = new StackPane(screen);
    private Stage stage;
    private SmallWindow window;

    @Start
    void start(Stage unused) {
        assertThat(unused).isNotNull();
        stage = new Stage();
        window = new SmallWindow(screen);
        stage.setScene(new Scene(root));
        stage.setMinWidth(720);
        stage.setMinHeight(520);
        stage.setX(USUAL.getMinX());
        stage.setY(USUAL.getMinY());
        stage.setWidth(USUAL.getWidth());
        stage.setHeight(USUAL.getHeight());
    }

    @Test
    void itGoesToTheCornerAboveAllOthersAndComesBackAsItWas(FxRobot robot) {
        robot.interact(window::toggle);
        assertSmall();

        robot.interact(window::toggle);
        assertUsual();
    }

    @Test
    void itIsBroughtBackWhenItsScreenGoes(FxRobot robot) {
        robot.interact(window::toggle);
        robot.interact(() -> root.getChildren().clear());

        assertUsual();
    }

    @Test
    void growingBackTwiceOrWithoutNeedChangesNothing(FxRobot robot) {
        robot.interact(() -> {
            window.growBack();
            window.toggle();
            window.growBack();
            stage.setX(90);
            window.growBack();
        });

        assertThat(stage.getX()).isEqualTo(90);
    }

    @Test
    void itLeavesFullScreenFirstAndGoesBackToIt(FxRobot robot) {
        robot.interact(() -> stage.setFullScreen(true));
        robot.interact(() -> {
            window.toggle();
            assertThat(window.small().get()).as("before it is given back").isFalse();
        });
        await(window.small()::get);
        assertThat(stage.isFullScreen()).isFalse();
        assertSmall();

        robot.interact(window::toggle);
        await(stage::isFullScreen);
        assertThat(stage.isAlwaysOnTop()).isFalse();
        robot.interact(() -> stage.setFullScreen(false));
        await(() -> bounds().equals(USUAL));
    }

    @Test
    void itLeavesAMaximizedWindowFirstAndGoesBackToIt(FxRobot robot) {
        robot.interact(() -> stage.setMaximized(true));
        robot.interact(window::toggle);
        await(window.small()::get);
        assertThat(stage.isMaximized()).isFalse();

        robot.interact(window::toggle);
        await(stage::isMaximized);
        assertThat(stage.isAlwaysOnTop()).isFalse();
    }

    @Test
    void whoThinksBetterOfItBeforeFullScreenIsLeftStaysThere(FxRobot robot) {
        robot.interact(() -> {
            stage.setFullScreen(true);
            window.toggle();
            window.toggle();
        });
        await(stage::isFullScreen);

        assertThat(window.small().get()).isFalse();
    }

    @Test
    void aSmallWindowBecomesFullScreenAndItsUsualSelfAfterwards(FxRobot robot) {
        robot.interact(window::toggle);
        robot.interact(() -> {
            window.toggleFullScreen();
            assertThat(bounds()).isEqualTo(USUAL);
            assertThat(stage.isFullScreen()).as("before it is back").isFalse();
        });
        await(stage::isFullScreen);
        assertThat(window.small().get()).isFalse();
        assertThat(stage.isAlwaysOnTop()).isFalse();

        robot.interact(window::toggleFullScreen);
        await(() -> bounds().equals(USUAL));
    }

    @Test
    void oneThatTheSystemMaximizesIsSmallNoMore(FxRobot robot) {
        robot.interact(window::toggle);
        robot.interact(() -> stage.setMaximized(true));
        assertThat(window.small().get()).isFalse();
        assertThat(stage.isAlwaysOnTop()).isFalse();
        assertThat(stage.getMinWidth()).isEqualTo(720);

        robot.interact(() -> stage.setMaximized(false));
        await(() -> bounds().equals(USUAL));
    }

    private void assertSmall() {
        Rectangle2D free = Screen.getPrimary().getVisualBounds();
        assertThat(window.small().get()).isTrue();
        assertThat(stage.isAlwaysOnTop()).isTrue();
        assertThat(bounds()).isEqualTo(new Rectangle2D(free.getMaxX() - 416, free.getMaxY() - 336, 400, 320));
    }

    private void assertUsual() {
        assertThat(window.small().get()).isFalse();
        assertThat(stage.isAlwaysOnTop()).isFalse();
        assertThat(bounds()).isEqualTo(USUAL);
        assertThat(stage.getMinWidth()).isEqualTo(720);
        assertThat(stage.getMinHeight()).isEqualTo(520);
    }

    private Rectangle2D bounds() {
        return new Rectangle2D(stage.getX(), stage.getY(), stage.getWidth(), stage.getHeight());
    }

    private static void await(Callable<Boolean> condition) {
        try {
            WaitForAsyncUtils.waitFor(10, TimeUnit.SECONDS, condition);
            // It may have become true in the middle of a deed.
            WaitForAsyncUtils.waitForFxEvents();
        } catch (TimeoutException e) {
            throw new AssertionError(e);
        }
    }
}
