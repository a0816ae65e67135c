package app.unhunch.ui.session;

import static org.assertj.core.api.Assertions.assertThat;

import app.unhunch.library.Library;
import app.unhunch.model.PlannedStretch;
import app.unhunch.model.Routine;
import app.unhunch.model.Stretch;
import app.unhunch.model.Variant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.text.Text;
import javafx.stage.Stage;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/// The instruction is the one thing that must never be cut.
@ExtendWith(ApplicationExtension.class)
class InstructionFitsTest {

    private static final Library LIBRARY = Library.bundled();

    @Start
    void start(Stage unused) {
        assertThat(unused).isNotNull();
    }

    @ParameterizedTest
    @CsvSource({"720, 520, 1", "720, 520, 2", "1280, 800, 2", "2560, 1440, 1"})
    void everyInstructionIsShownWhole(double width, double height, double textScale) {
        List<String> cut = OnScreen.get(() -> {
            List<String> found = new ArrayList<>();
            for (String routine : routines()) {
                found.addAll(cutInstructions(new SessionScreen(routine, width, height, textScale)));
            }
            return found;
        });

        assertThat(cut).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"400, 290, 1", "400, 290, 2", "318, 235, 1", "318, 235, 2", "640, 480, 2"})
    void inTheSmallWindowTooEveryInstructionIsShownWhole(double width, double height, double textScale) {
        List<String> cut = OnScreen.get(() -> {
            List<String> found = new ArrayList<>();
            for (String routine : routines()) {
                SessionScreen screen = new SessionScreen(routine, width, height, textScale);
                screen.press(KeyCode.S);
                found.addAll(cutInstructions(screen));
            }
            return found;
        });

        assertThat(cut).isEmpty();
    }

    /// As few bundled routines as show all that any of them shows, and every other way to do a stretch by itself.
    private static List<String> routines() {
        Set<Variant> seen = new HashSet<>();
        List<String> ids = new ArrayList<>(LIBRARY.routines().stream()
                .filter(routine -> seen.addAll(routine.stretches().stream()
                        .map(PlannedStretch::variant)
                        .toList()))
                .map(Routine::id)
                .toList());
        for (Stretch stretch : LIBRARY.stretches()) {
            stretch.variants().stream().filter(seen::add).forEach(way -> ids.add(stretch.id() + " " + way.id()));
        }
        return ids;
    }

    private static List<String> cutInstructions(SessionScreen screen) {
        List<String> cut = new ArrayList<>();
        screen.at.model.toggle();
        while (screen.at.over.isEmpty()) {
            screen.settle();
            Label label = (Label) screen.find(".cue .fit");
            if (!shown(label).equals(label.getText())) {
                cut.add(label.getText() + " is shown as " + shown(label));
            }
            var left = screen.at.now().moment().left();
            screen.at.run(left.plusMillis(20));
        }
        return cut;
    }

    /// What a label really draws: with an ellipsis where words are missing.
    private static String shown(Label label) {
        for (Node child : label.getChildrenUnmodifiable()) {
            if (child instanceof Text text) {
                return text.getText();
            }
        }
        return "";
    }
}
