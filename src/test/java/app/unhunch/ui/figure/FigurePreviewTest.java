package app.unhunch.ui.figure;

import static org.assertj.core.api.Assertions.assertThat;

import app.unhunch.ui.widget.Seen;
import javafx.event.EventType;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

@ExtendWith(ApplicationExtension.class)
class FigurePreviewTest {

    private FigurePreview preview;

    @Start
    void start(Stage unused) {
        preview = new FigurePreview(TestFigures.usual());
        Seen.in(preview, 280, 560);
    }

    @Test
    void theArrowKeysTurnItAndBack(FxRobot robot) {
        double front = preview.yaw();
        robot.interact(() -> hit(KeyCode.LEFT));
        double turned = preview.yaw();
        robot.interact(() -> hit(KeyCode.RIGHT));

        assertThat(turned).isGreaterThan(front);
        assertThat(preview.yaw()).isEqualTo(front);
    }

    @Test
    void draggingTurnsItAsFarAsThePointerGoes(FxRobot robot) {
        double front = preview.yaw();
        robot.interact(() -> {
            preview.fireEvent(at(MouseEvent.MOUSE_PRESSED, 100));
            preview.fireEvent(at(MouseEvent.MOUSE_DRAGGED, 150));
            preview.fireEvent(at(MouseEvent.MOUSE_DRAGGED, 200));
        });

        assertThat(preview.yaw()).isEqualTo(front - 45);
    }

    private void hit(KeyCode key) {
        preview.fireEvent(new KeyEvent(KeyEvent.KEY_PRESSED, "", "", key, false, false, false, false));
    }

    private static MouseEvent at(EventType<MouseEvent> type, double x) {
        return new MouseEvent(
                type,
                x,
                10,
                x,
                10,
                MouseButton.PRIMARY,
                1,
                false,
                false,
                false,
                false,
                true,
                false,
                false,
                true,
                false,
                false,
                null);
    }
}
