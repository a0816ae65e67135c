package app.unhunch.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class StepTest {

    private static final Dose DOSE = new Dose(2, 1, 3);
    private static final Step.BreathMove BREATH_MOVE = new Step.BreathMove(Spoken.only("Open."), Breath.IN, "open");

    @Test
    void aMoveTakesTime() {
        assertThatThrownBy(() -> new Step.Move(Spoken.only("Rise."), Duration.ZERO, null, "stand"))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Step.Move(Spoken.only("Rise."), Duration.ofSeconds(-1), null, "stand"))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void aRepeatNeedsSomethingToRepeat() {
        assertThatThrownBy(() -> new Step.Repeat(DOSE, List.of())).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void aRepeatKeepsItsMovesWhateverBecomesOfTheListItWasMadeFrom() {
        List<Step.BreathMove> moves = new ArrayList<>(List.of(BREATH_MOVE));
        var repeat = new Step.Repeat(DOSE, moves);
        moves.clear();
        assertThat(repeat.moves()).containsExactly(BREATH_MOVE);
        assertThat(repeat.dose()).isEqualTo(DOSE);
    }
}
