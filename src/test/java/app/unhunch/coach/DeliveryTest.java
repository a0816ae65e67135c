package app.unhunch.coach;

import static org.assertj.core.api.Assertions.assertThat;

import app.unhunch.session.Cue;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// How much time the words of a cue are given.
class DeliveryTest {

    private static final Script SCRIPT = new Script(Locale.ENGLISH);

    private static final List<Cue> CUES = BundledCueSheets.cueSheet("upper-back-five", Verbosity.FULL)
            .timeline()
            .cues();

    @Test
    void whoWantsChimesOnlyWaitsForNoWord() {
        Delivery chimes = new Delivery(SCRIPT, Verbosity.CHIMES, new PlannedLengths(165));
        for (int i = 1; i < CUES.size(); i++) {
            assertThat(chimes.leastFor(CUES.get(i), CUES.get(i - 1)))
                    .as("%s", CUES.get(i))
                    .isZero();
        }
    }

    @Test
    void whatMustBeHeardHasItsTimeInWholeSeconds() {
        Delivery full = new Delivery(SCRIPT, Verbosity.FULL, new PlannedLengths(165));
        Duration first = full.leastFor(CUES.getFirst(), null);
        assertThat(first).isPositive();
        assertThat(first).isEqualTo(Duration.ofSeconds(first.toSeconds()));
    }

    @ParameterizedTest(name = "{0} words a minute")
    @ValueSource(ints = {90, 165, 260})
    void whatIsPlannedIsNeverLessThanWhatIsEstimated(int rate) {
        for (String words : List.of("Stay.", "Breathe in.", "Next: Side Stretch, right side.", "慢慢把手收回，让胸部抬起。")) {
            assertThat(new PlannedLengths(rate).of(words)).isGreaterThan(new LearnedLengths(rate).of(words));
        }
    }
}
