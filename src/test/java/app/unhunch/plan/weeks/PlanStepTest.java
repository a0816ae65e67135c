package app.unhunch.plan.weeks;

import static org.assertj.core.api.Assertions.assertThat;

import app.unhunch.library.Library;
import app.unhunch.model.PlannedStretch;
import app.unhunch.model.Routine;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PlanStepTest {

    private final Routine five = Library.read(null).routine("upper-back-five").orElseThrow();

    @Test
    void theFirstStepNeedsNoFloorAndTheSecondOnlyEasierWays() {
        assertThat(PlanStep.of(1).of(five, true).places()).noneMatch(place -> place.onFloor());
        assertThat(PlanStep.of(2).of(five, true).stretches())
                .allMatch(planned -> planned.variant().easier());
        assertThat(PlanStep.of(3).of(five, true).stretches())
                .extracting(PlannedStretch::variant)
                .containsExactlyElementsOf(
                        five.stretches().stream().map(PlannedStretch::variant).toList());
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4, 5, 6})
    void everyStepHasAllFiveInsideTheirDosesAndNoneShrinks(int number) {
        Routine step = PlanStep.of(number).of(five, false);
        assertThat(step.stretches()).hasSameSizeAs(five.stretches());
        for (int i = 0; i < five.stretches().size() && number > 1; i++) {
            int before =
                    PlanStep.of(number - 1).of(five, false).stretches().get(i).amount();
            assertThat(step.stretches().get(i).amount()).isGreaterThanOrEqualTo(before);
        }
    }

    @Test
    void secondRoundsAreOfOneSidedHoldsInTheLastTwoStepsOnly() {
        assertThat(PlanStep.of(4).of(five, true).stretches()).allMatch(planned -> planned.sets() == 1);
        assertThat(PlanStep.of(5).of(five, false).stretches()).allMatch(planned -> planned.sets() == 1);
        assertThat(PlanStep.of(5).of(five, true).stretches())
                .filteredOn(planned -> planned.sets() == 2)
                .extracting(planned -> planned.stretch().id())
                .containsExactlyInAnyOrder("side-stretch", "thread-the-needle");
    }

    @Test
    void aNumberOutOfRangeIsTheFirstOrTheLast() {
        assertThat(PlanStep.of(0)).isEqualTo(PlanStep.of(1));
        assertThat(PlanStep.of(7)).isEqualTo(PlanStep.of(6));
    }
}
