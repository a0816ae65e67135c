package app.unhunch.audio;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class LimiterTest {

    @Test
    void belowItsKneeNothingChanges() {
        assertThat(20 * Math.log10(Limiter.KNEE)).isEqualTo(-1, within(0.05));
        for (float sample = -Limiter.KNEE; sample <= Limiter.KNEE; sample += 0.001f) {
            assertThat(Limiter.soft(sample)).isEqualTo(sample);
        }
    }

    @Test
    void aboveItBendsWithoutACornerAndNeverGoesBeyondTheMost() {
        float before = Limiter.KNEE;
        double slope = 1;
        for (float sample = Limiter.KNEE + 0.001f; sample < 4; sample += 0.001f) {
            float bent = Limiter.soft(sample);
            double now = (bent - before) / 0.001;
            assertThat(bent).isBetween(before, 1f);
            assertThat(now).as("slope at %s", sample).isLessThan(slope + 0.01).isGreaterThan(slope - 0.03);
            assertThat(Limiter.soft(-sample)).isEqualTo(-bent);
            before = bent;
            slope = now;
        }
        assertThat(Limiter.soft(1_000)).isLessThanOrEqualTo(1);
    }
}
