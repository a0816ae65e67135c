package app.unhunch.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.atomic.AtomicInteger;
import javafx.event.EventType;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Slider;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

@ExtendWith(ApplicationExtension.class)
class KeyRepeatTest {

    private final AtomicInteger steps = new AtomicInteger();
    private final Region plain = new Region();
    private Slider slider;

    @Start
    void start(Stage stage) {
        slider = new Slider();
        StackPane root = new StackPane(plain, slider);
        new Scene(root);
        KeyRepeat.ignoreUnder(root);
        plain.addEventHandler(KeyEvent.KEY_PRESSED, _ -> steps.incrementAndGet());
        slider.addEventHandler(KeyEvent.KEY_PRESSED, _ -> steps.incrementAndGet());
    }

    @ParameterizedTest
    @EnumSource(names = {"SPACE", "RIGHT", "LEFT", "H", "ENTER", "ESCAPE"})
    void aKeyHeldDownIsOneStep(KeyCode key, FxRobot robot) {
        hold(robot, plain, key);
        assertThat(steps).hasValue(1);

        robot.interact(() -> send(plain, KeyEvent.KEY_RELEASED, key));
        hold(robot, plain, key);
        assertThat(steps).as("let go and pressed again").hasValue(2);
    }

    @ParameterizedTest
    @EnumSource(names = {"TAB", "UP", "DOWN", "PAGE_UP", "PAGE_DOWN"})
    void theKeyboardStillTravelsThroughLists(KeyCode key, FxRobot robot) {
        hold(robot, plain, key);
        assertThat(steps).hasValue(3);
    }

    @Test
    void aSliderSlidesAsLongAsAnArrowIsHeld(FxRobot robot) {
        hold(robot, slider, KeyCode.RIGHT);
        assertThat(steps).hasValue(3);
    }

    @Test
    void keysWithoutACodeAreNotTakenForOneAnother(FxRobot robot) {
        hold(robot, plain, KeyCode.UNDEFINED);
        assertThat(steps).hasValue(3);
    }

    private static void hold(FxRobot robot, Node target, KeyCode key) {
        robot.interact(() -> {
            for (int i = 0; i < 3; i++) {
                send(target, KeyEvent.KEY_PRESSED, key);
            }
        });
    }

    private static void send(Node target, EventType<KeyEvent> type, KeyCode key) {
        target.fireEvent(new KeyEvent(type, "", "", key, false, false, false, false));
    }
}
