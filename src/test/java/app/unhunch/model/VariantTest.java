package app.unhunch.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class VariantTest {

    private static final Step MOVE = new Step.Move(Spoken.only("Rise."), Duration.ofSeconds(4), Breath.IN, "stand");
    private static final Step.Hold HOLD = new Step.Hold(Spoken.only("Stay."), new Dose(30, 15, 60), "rest");

    @Test
    void oneStepHasADose() {
        assertThat(variant(List.of(MOVE, HOLD, MOVE)).dosed()).isEqualTo(HOLD);
    }

    @Test
    void noDoseOrTwoAreRefused() {
        assertThatThrownBy(() -> variant(List.of(MOVE)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("standing");
        assertThatThrownBy(() -> variant(List.of(HOLD, HOLD))).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void aVariantKeepsItsStepsWhateverBecomesOfTheListItWasMadeFrom() {
        List<Step> steps = new ArrayList<>(List.of(HOLD));
        Variant variant = variant(steps);
        steps.clear();
        assertThat(variant.steps()).containsExactly(HOLD);
    }

    private static Variant variant(List<Step> steps) {
        return new Variant("standing", "Standing", Position.STANDING, Spoken.text("Stand up."), "stand", steps);
    }
}
