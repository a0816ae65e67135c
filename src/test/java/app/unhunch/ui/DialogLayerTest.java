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
    private DialogLayer sheets;
    private Question first;
    private Question second;
    private Button below;
    private Scene scene;

    @Start
    void start(Stage stage) {
        sheets = new DialogLayer();
        below = new Button("Below");
        first = new Question(Leaving.FREELY);
        second = new Question(Leaving.BY_ANSWER);
        scene = new Scene(new StackPane(below, sheets), 600, 400);
        scene.getRoot().applyCss();
        below.requestFocus();
    }

    @Test
    void sheetsComeOneAtATimeInTheOrderTheyWereAskedFor(FxRobot robot) {
        robot.interact(() -> {
            sheets.show(first, () -> told.add("first closed"));
            sheets.show(second, () -> told.add("second closed"));
            assertThat(first.getScene()).isNotNull();
            assertThat(second.getScene()).isNull();
            sheets.close();
            assertThat(first.getScene()).isNull();
            assertThat(second.getScene()).isNotNull();
            sheets.close();
            assertThat(sheets.isVisible()).isFalse();
        });
        assertThat(told).containsExactly("first closed", "second closed");
    }

    @Test
    void aDeedWaitsUntilNoSheetShowsOrWaits(FxRobot robot) {
        robot.interact(() -> {
            sheets.whenFree(() -> told.add("at once"));
            sheets.show(first, () -> {});
            sheets.show(second, () -> told.add("second closed"));
            sheets.whenFree(() -> told.add("free"));
            sheets.close();
            assertThat(told).containsExactly("at once");
            sheets.close();
        });
        assertThat(told).containsExactly("at once", "second closed", "free");
    }

    @Test
    void escapeClosesASheetThatMayBeLeft(FxRobot robot) {
        robot.interact(() -> {
            sheets.show(first, () -> told.add("closed"));
            escape();
        });
        assertThat(told).containsExactly("closed");
    }

    @Test
    void escapeIsNoAnswer(FxRobot robot) {
        robot.interact(() -> {
            sheets.show(second, () -> told.add("closed"));
            escape();
            assertThat(second.getScene()).isNotNull();
        });
        assertThat(told).isEmpty();
    }

    @Test
    void theKeyboardGoesToTheSheetStaysThereAndComesBack(FxRobot robot) {
        robot.interact(() -> {
            sheets.show(first, () -> {});
            assertThat(scene.getFocusOwner()).isEqualTo(first.answer);
            below.requestFocus();
            assertThat(scene.getFocusOwner()).isEqualTo(first.answer);
            sheets.close();
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
