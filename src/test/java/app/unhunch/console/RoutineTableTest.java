package app.unhunch.console;

import static org.assertj.core.api.Assertions.assertThat;

import app.unhunch.i18n.TestTexts;
import app.unhunch.model.Routine;
import app.unhunch.session.Pace;
import java.util.List;
import org.junit.jupiter.api.Test;

class RoutineTableTest {

    @Test
    void everyRoutineIsOneAlignedLine() {
        Routine both = Samples.routine();
        Routine one = new Routine("go", "Go", "Short.", both.stretches().subList(0, 1));
        assertThat(RoutineTable.lines(List.of(both, one), Pace.USUAL, TestTexts.locale()))
                .containsExactly(
                        "desk-break  Desk Break  01:52  floor, chair  2 stretches",
                        "go          Go          01:16  chair         1 stretch");
    }

    @Test
    void noRoutinesAreNoLines() {
        assertThat(RoutineTable.lines(List.of(), Pace.USUAL, TestTexts.locale()))
                .isEmpty();
    }
}
