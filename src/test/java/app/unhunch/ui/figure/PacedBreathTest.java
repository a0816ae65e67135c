package app.unhunch.ui.figure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import app.unhunch.model.Breath;
import app.unhunch.session.BreathPace;
import java.time.Duration;
import org.junit.jupiter.api.Test;

class PacedBreathTest {

    private static final BreathPace USUAL = new BreathPace(Duration.ofSeconds(4), Duration.ofSeconds(6));

    private final PacedBreath breath = new PacedBreath();

    @Test
    void itBeginsWithFullLungsAndEmptiesThem() {
        assertThat(breath.half().get()).isEqualTo(Breath.OUT);
        assertThat(breath.fullness()).isEqualTo(1);
        breath.advance(3, USUAL);
        assertThat(breath.fullness()).isCloseTo(0.5, within(1e-9));
    }

    @Test
    void oneLongTimeAndManyShortOnesEndInTheSameBreath() {
        PacedBreath other = new PacedBreath();
        breath.advance(27.3, USUAL);
        for (int i = 0; i < 273; i++) {
            other.advance(0.1, USUAL);
        }
        assertThat(breath.half().get()).isEqualTo(Breath.IN);
        assertThat(other.half().get()).isEqualTo(Breath.IN);
        assertThat(other.fullness()).isCloseTo(breath.fullness(), within(1e-6));
    }

    @Test
    void anotherPaceGoesOnFromTheSameFullness() {
        breath.advance(3, USUAL);
        breath.advance(0.5, new BreathPace(Duration.ofSeconds(2), Duration.ofSeconds(2)));
        assertThat(breath.fullness()).isCloseTo(0.25, within(1e-9));
    }
}
