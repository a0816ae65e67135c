package app.unhunch.ui;

import static org.assertj.core.api.Assertions.assertThat;

import app.unhunch.ui.widget.Dialog;
import app.unhunch.ui.widget.Dialog.Leaving;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

@ExtendWith(ApplicationExtension.class)
class DialogLayerTest {

    private final List<String> told = new ArrayList<>();
    private DialogLayer dialogs;
    private Question first;
    private Question second;
    private Button below;
    private Scene scene;

    @Start
    void start(Stage stage) {
        dialogs = new DialogLayer();
        below = new Button("Below");
        first = new Question(Leaving.FREELY);
        second = new Question(Leaving.BY_ANSWER);
        scene = new Scene(new StackPane(below, dialogs), 600, 400);
        scene.getRoot().applyCss();
        below.requestFocus();
    }

    @Test
    void dialogsComeOneAtATimeInTheOrderTheyWereAskedFor(FxRobot robot) {
        robot.interact(() -> {
            dialogs.show(first, () -> told.add("first closed"));
            dialogs.show(second, () -> told.add("second closed"));
            assertThat(first.getScene()).isNotNull();
            assertThat(second.getScene()).isNull();
            dialogs.close();
            assertThat(first.getScene()).isNull();
            assertThat(second.getScene()).isNotNull();
            dialogs.close();
            assertThat(dialogs.isVisible()).isFalse();
        });
        assertThat(told).containsExactly("first closed", "second closed");
    }

    @Test
    void aDeedWaitsUntilNoDialogShowsOrWaits(FxRobot robot) {
        robot.interact(() -> {
            dialogs.whenFree(() -> told.add("at once"));
            dialogs.show(first, () -> {});
            dialogs.show(second, () -> told.add("second closed"));
            dialogs.whenFree(() -> told.add("free"));
            dialogs.close();
            assertThat(told).containsExactly("at once");
            dialogs.close();
        });
        assertThat(told).containsExactly("at once", "second closed", "free");
    }

    @Test
    void escapeClosesADialogThatMayBeLeft(FxRobot robot) {
        robot.interact(() -> {
            dialogs.show(first, () -> told.add("closed"));
            escape();
        });
        assertThat(told).containsExactly("closed");
    }

    @Test
    void escapeIsNoAnswer(FxRobot robot) {
        robot.interact(() -> {
            dialogs.show(second, () -> told.add("closed"));
            escape();
            assertThat(second.getScene()).isNotNull();
        });
        assertThat(told).isEmpty();
    }

    @Test
    void theKeyboardGoesToTheDialogStaysThereAndComesBack(FxRobot robot) {
        robot.interact(() -> {
            dialogs.show(first, () -> {});
            assertThat(scene.getFocusOwner()).isEqualTo(first.answer);
            below.requestFocus();
            assertThat(scene.getFocusOwner()).isEqualTo(first.answer);
            dialogs.close();
            assertThat(scene.getFocusOwner()).isEqualTo(below);
        });
    }

    private void escape() {
        scene.getFocusOwner()
                .fireEvent(new KeyEvent(KeyEvent.KEY_PRESSED, "", "", KeyCode.ESCAPE, false, false, false, false));
    }

    private static final class Question extends Dialog {
        private final Button answer;

        Question(Leaving leaving) {
            super(Width.NARROW, leaving);
            answer = primary(new Button("Yes"));
            getChildren().add(answer);
        }
    }
}
