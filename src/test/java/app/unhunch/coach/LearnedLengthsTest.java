package app.unhunch.coach;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LearnedLengthsTest {

    private final LearnedLengths lengths = new LearnedLengths(165);

    /// Measured once with espeak-ng, without the silence around the words.
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Breathe in.| 165| 0.58",
                "Half-way.| 150| 0.73",
                "Ten seconds.| 175| 0.84",
                "Arch your back: belly sinks, head and hips lift.| 150| 3.68",
                "Arch your back: belly sinks, head and hips lift.| 175| 3.12",
                "Raise your right arm straight overhead, left hand on hip.| 165| 3.45",
                "Other side: let both arms hang, your left arm goes up next.| 165| 4.23",
                "Slide your palms forward until your forehead gently meets the floor.| 175| 3.55",
                "Next: Side Stretch. Stand tall, feet hip-width apart, arms hanging loose.| 150| 6.18"
            })
    void estimatesWithinAThirdOfWhatAVoiceTakes(String words, int rate, double seconds) {
        double estimate = new LearnedLengths(rate).of(words).toMillis() / 1000.0;

        assertThat(estimate).isBetween(seconds * 0.67, seconds * 1.33);
    }

    @Test
    void remembersWhatALineTook() {
        lengths.learn("Breathe in.", Duration.ofMillis(1234));

        assertThat(lengths.of("Breathe in.")).isEqualTo(Duration.ofMillis(1234));
    }

    @Test
    void learnsThatAVoiceIsSlowerThanItsRateSays() {
        Duration before = lengths.of("Lean left.");

        for (int i = 0; i < 20; i++) {
            String words = "Stay there for number " + i + ".";
            lengths.learn(words, new LearnedLengths(165).of(words).multipliedBy(2));
        }

        double ratio = (double) lengths.of("Lean left.").toMillis() / before.toMillis();
        assertThat(ratio).isBetween(1.9, 2.0);
    }

    @Test
    void oneOddLineDoesNotUpsetIt() {
        Duration before = lengths.of("Lean left.");

        lengths.learn("Stay.", Duration.ofMinutes(5));

        assertThat(lengths.of("Lean left.")).isLessThan(before.multipliedBy(3).dividedBy(2));
    }

    @Test
    void aFasterRateTakesLessTime() {
        String words = "Round your back and let your head hang.";

        assertThat(new LearnedLengths(260).of(words)).isLessThan(new LearnedLengths(130).of(words));
    }
}
