package app.unhunch.ui.help;

import static org.assertj.core.api.Assertions.assertThat;

import app.unhunch.i18n.TestTexts;
import app.unhunch.ui.figure.TestFigures;
import app.unhunch.ui.widget.Dialog;
import app.unhunch.ui.widget.DialogsTold;
import app.unhunch.ui.widget.Seen;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

@ExtendWith(ApplicationExtension.class)
class WelcomeTest {

    private static final String PROMISE = "A few minutes for a stiff neck and upper back.";
    private static final String RULES = "Before you begin";

    private final DialogsTold dialogs = new DialogsTold();
    private Welcome welcome;

    @Start
    void start(Stage stage) {
        welcome = new Welcome(TestTexts.english(), TestFigures.usual(), dialogs);
    }

    @Test
    void howToStopIsOnTheFirstPage(FxRobot robot) {
        robot.interact(() -> Seen.in(welcome, 1280, 800));

        assertThat(Seen.words(welcome))
                .contains(PROMISE, "Stop if it hurts.", "One key, any time:", "H")
                .doesNotContain(RULES);
    }

    @Test
    void itFillsTheWindow(FxRobot robot) {
        robot.interact(() -> Seen.in(welcome, 1280, 800));

        assertThat(welcome.getWidth()).isEqualTo(1280);
        assertThat(welcome.getHeight()).isEqualTo(800);
    }

    @Test
    void enterTurnsThePageAndThenSaysThatOneUnderstood(FxRobot robot) {
        robot.interact(() -> {
            Seen.in(welcome, 1280, 800);
            hit(KeyCode.ENTER);
            assertThat(Seen.words(welcome)).contains(RULES).doesNotContain(PROMISE);
            assertThat(dialogs.closed()).isZero();
            hit(KeyCode.ENTER);
        });
        assertThat(dialogs.closed()).isEqualTo(1);
    }

    @Test
    void escapeAndBackTurnBackAndNeverLeave(FxRobot robot) {
        robot.interact(() -> {
            Seen.in(welcome, 1280, 800);
            assertThat(welcome.leaving()).isEqualTo(Dialog.Leaving.BY_ANSWER);
            hit(KeyCode.ESCAPE);
            assertThat(Seen.words(welcome)).contains(PROMISE);
            hit(KeyCode.ENTER);
            hit(KeyCode.ESCAPE);
            assertThat(Seen.words(welcome)).contains(PROMISE);
            hit(KeyCode.ENTER);
            Seen.node(welcome, Button.class, "back").fire();
            assertThat(Seen.words(welcome)).contains(PROMISE);
        });
        assertThat(dialogs.closed()).isZero();
    }

    @ParameterizedTest(name = "{0} × {1}")
    @CsvSource({"1280, 800", "720, 520", "480, 400"})
    void theWayOnIsAlwaysInSight(double width, double height, FxRobot robot) {
        robot.interact(() -> {
            Seen.in(welcome, width, height);
            assertThat(isWithin(Seen.node(welcome, Button.class, "continue"), width, height))
                    .isTrue();
            hit(KeyCode.ENTER);
            Seen.settle(welcome);
            assertThat(isWithin(Seen.node(welcome, Button.class, "understood"), width, height))
                    .isTrue();
        });
    }

    private static boolean isWithin(Node node, double width, double height) {
        Bounds place = node.localToScene(node.getLayoutBounds());
        return place.getMinX() >= 0 && place.getMaxX() <= width && place.getMinY() >= 0 && place.getMaxY() <= height;
    }

    private void hit(KeyCode key) {
        welcome.fireEvent(new KeyEvent(KeyEvent.KEY_PRESSED, "", "", key, false, false, false, false));
    }
}
