package app.unhunch.ui.widget;

import static org.assertj.core.api.Assertions.assertThat;

import app.unhunch.i18n.TestTexts;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

@ExtendWith(ApplicationExtension.class)
class ScaleTest {

    private Scale scale;
    private TextField note;
    private VBox screen;

    @Start
    void start(Stage unused) {
        note = new TextField();
        scale = new Scale(TestTexts.english());
        screen = new VBox(scale, note);
        scale.listen(screen);
        Seen.in(screen, 720, 520);
    }

    @ParameterizedTest(name = "{0} answers {1}")
    @CsvSource({"0, 0", "1, 1", "5, 5", "9, 9", "x, 10", "X, 10", "٣, 3"})
    void oneKeyAnswers(String typed, int number, FxRobot robot) {
        robot.interact(() -> type(typed, screen));
        assertThat(scale.answer().get()).contains(number);
        assertThat(button(number).isSelected()).isTrue();
    }

    @Test
    void everyOtherKeyIsNoAnswer(FxRobot robot) {
        robot.interact(() -> {
            type("a", screen);
            type(" ", screen);
            type("", screen);
        });
        assertThat(scale.answer().get()).isEmpty();
    }

    @Test
    void aDigitInANoteIsADigit(FxRobot robot) {
        robot.interact(() -> type("7", note));
        assertThat(scale.answer().get()).isEqualTo(Optional.empty());
    }

    @Test
    void aPressAnswersAndASecondThoughtCounts(FxRobot robot) {
        robot.interact(() -> {
            button(4).fire();
            button(10).fire();
        });
        assertThat(scale.answer().get()).contains(10);
    }

    @Test
    void aSecondPressTakesTheAnswerBack(FxRobot robot) {
        robot.interact(() -> {
            button(3).fire();
            assertThat(scale.answer().get()).contains(3);
            button(3).fire();
        });
        assertThat(scale.answer().get()).isEmpty();
    }

    @Test
    void aSecondThoughtIsOneAnswerAndNotNoneInBetween(FxRobot robot) {
        List<Optional<Integer>> told = new ArrayList<>();
        robot.interact(() -> {
            button(3).fire();
            scale.answer().addListener((_, _, answer) -> told.add(answer));
            button(4).fire();
            type("4", screen);
            type("5", screen);
        });
        assertThat(told).containsExactly(Optional.of(4), Optional.of(5));
    }

    @Test
    void theEndsAreNamedToEyesAndEars() {
        assertThat(Seen.words(scale))
                .contains("How does your upper back feel right now?", "no pain", "worst pain imaginable");
        assertThat(button(0).getAccessibleText()).isEqualTo("0, no pain");
        assertThat(button(10).getAccessibleText()).isEqualTo("10, worst pain imaginable");
        assertThat(button(6).getAccessibleText()).isEqualTo("6");
    }

    private ToggleButton button(int number) {
        return Seen.node(scale, ToggleButton.class, "number-" + number);
    }

    private static void type(String character, Node target) {
        target.fireEvent(
                new KeyEvent(KeyEvent.KEY_TYPED, character, "", KeyCode.UNDEFINED, false, false, false, false));
    }
}
