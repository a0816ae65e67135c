package app.unhunch.model;

import static app.unhunch.session.SampleRoutines.bothSidesHold;
import static app.unhunch.session.SampleRoutines.routine;
import static app.unhunch.session.SampleRoutines.twoSidedHold;
import static app.unhunch.session.SampleRoutines.twoSidedRepeat;
import static app.unhunch.session.SampleRoutines.usual;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class RoutineTest {

    @Test
    void aRoutineTellsEverywhereItTakesPlace() {
        assertThat(routine().places()).containsExactlyInAnyOrder(Place.FLOOR, Place.STANDING);
        assertThat(routine(usual(twoSidedHold())).places()).containsExactly(Place.STANDING);
    }

    @Test
    void everyCautionIsToldOnceWithItsStretchInTheOrderOfTheStretches() {
        assertThat(routine(usual(twoSidedRepeat()), usual(bothSidesHold()), usual(twoSidedRepeat()))
                        .cautions())
                .containsExactly(
                        Map.entry("Open Chest", List.of("Ask first if Open Chest worries you.")),
                        Map.entry("Rest Back", List.of("Ask first if Rest Back worries you.")));
    }

    @Test
    void aRoutineWithoutAStretchIsRefused() {
        assertThatThrownBy(() -> new Routine("empty", "Empty", "", List.of()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("empty");
    }

    @Test
    void aPositionTellsWhetherAMatIsNeeded() {
        assertThat(Position.KNEELING.place()).isEqualTo(Place.FLOOR);
        assertThat(Position.HANDS_AND_KNEES.place()).isEqualTo(Place.FLOOR);
        assertThat(Position.STANDING.place()).isEqualTo(Place.STANDING);
        assertThat(Position.SEATED.place()).isEqualTo(Place.CHAIR);
    }
}
