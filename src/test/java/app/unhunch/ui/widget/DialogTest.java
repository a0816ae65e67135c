package app.unhunch.ui.widget;

import static org.assertj.core.api.Assertions.assertThat;

import app.unhunch.settings.Settings;
import app.unhunch.ui.theme.Theme;
import java.util.concurrent.atomic.AtomicInteger;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

@ExtendWith(ApplicationExtension.class)
class DialogTest {

    private final AtomicInteger answers = new AtomicInteger();
    private LongDialog dialog;

    @Start
    void start(Stage stage) {
        dialog = new LongDialog(answers::incrementAndGet);
    }

    @Test
    void aDialogIsNoWiderThanItIsGoodToRead(FxRobot robot) {
        robot.interact(() -> {
            Scene scene = in(1600, 780);
            assertThat(dialog.getWidth()).isLessThan(scene.getWidth() / 2);
        });
    }

    @Test
    void theKeyboardBeginsAtTheUsualAnswerAndEnterGivesIt(FxRobot robot) {
        robot.interact(() -> {
            Scene scene = in(800, 600);
            dialog.requestFocus();
            assertThat(scene.getFocusOwner()).isEqualTo(dialog.answer);
            dialog.fireEvent(new KeyEvent(KeyEvent.KEY_PRESSED, "", "", KeyCode.ENTER, false, false, false, false));
        });
        assertThat(answers).hasValue(1);
    }

    private Scene in(double width, double height) {
        StackPane root = new StackPane(dialog);
        Scene scene = new Scene(root, width, height);
        Theme.dress(scene, new Settings());
        root.resize(width, height);
        root.applyCss();
        root.layout();
        return scene;
    }

    private static final class LongDialog extends Dialog {
        private final Button answer;

        LongDialog(Runnable action) {
            super(Width.NARROW, Leaving.FREELY);
            answer = primary(new Button("Yes"));
            answer.setOnAction(_ -> action.run());
            getChildren().addAll(new Scroll(new VBox(Labels.of("many words ".repeat(300)))), answer);
        }
    }
}
