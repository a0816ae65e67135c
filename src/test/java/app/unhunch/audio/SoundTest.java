package app.unhunch.audio;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Duration;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SoundTest {

    /// What 16 bits can tell apart.
    private static final float STEP = 1f / 0x8000;

    @Test
    void itsLengthIsThatOfItsSamples() {
        assertThat(Sound.of(new float[Sound.RATE / 2]).length()).isEqualTo(Duration.ofMillis(500));
        assertThat(Sound.silence(Duration.ofSeconds(40_000 / 40)).frames()).isEqualTo(1_000 * Sound.RATE);
        assertThat(Sound.silence(Duration.ZERO).frames()).isZero();
    }

    @Test
    void itDoesNotChangeWithTheArraysItCameFromOrGaveOut() {
        float[] samples = {0, 0.5f};
        Sound sound = Sound.of(samples);
        samples[1] = -1;
        sound.samples()[1] = -1;

        assertThat(sound.at(1)).isEqualTo(0.5f);
    }

    @ParameterizedTest
    @ValueSource(floats = {1.001f, -2, Float.NaN, Float.POSITIVE_INFINITY})
    void aSampleThatNoLoudspeakerCanPlayIsRefused(float sample) {
        assertThatIllegalArgumentException().isThrownBy(() -> Sound.of(new float[] {0, sample}));
    }

    @Test
    void aSampleIsTheNearestThatSixteenBitsHave() {
        for (float sample = -1; sample < 1; sample += 0.37f * STEP) {
            float off = heard(sample) - Math.min(sample, 1 - STEP);
            assertThat(Math.abs(off)).as("off at %s", sample).isLessThanOrEqualTo(STEP / 2);
        }
        assertThat(heard(0)).isZero();
        assertThat(heard(0.49f * STEP)).isZero();
    }

    @Test
    void theStrongestSampleStaysTheStrongest() {
        assertThat(heard(1)).isEqualTo(1 - STEP);
        assertThat(heard(-1)).isEqualTo(-1);
        assertThat(Sound.of(new float[] {0.5f, -1}).peak()).isEqualTo(1);
    }

    @Test
    void aSampleThatWasRoundedIsNotRoundedAgain() {
        float[] all = new float[0x10000];
        for (int i = 0; i < all.length; i++) {
            all[i] = (i - 0x8000) * STEP;
        }

        assertThat(Sound.of(all).samples()).containsExactly(all);
    }

    @Test
    void theSilenceAroundItIsTakenAwayAndThatWithinItStays() {
        float[] samples = {0, 0.0004f, -0.0004f, -0.5f, 0, 0.0004f, 0.001f, -0.0004f, 0};

        assertThat(Sound.of(samples).trimmed()).isEqualTo(Sound.of(Arrays.copyOfRange(samples, 3, 7)));
        assertThat(Sound.of(new float[] {0, -1, 0}).trimmed()).isEqualTo(Sound.of(new float[] {-1}));
        assertThat(Sound.silence(Duration.ofMillis(20)).trimmed().frames()).isZero();
    }

    @Test
    void aLengthThatIsNoneIsRefused() {
        assertThatIllegalArgumentException().isThrownBy(() -> Sound.silence(Duration.ofMillis(-1)));
        assertThatIllegalArgumentException().isThrownBy(() -> Sound.silence(Duration.ofDays(1)));
    }

    private static float heard(float sample) {
        return Sound.of(new float[] {sample}).at(0);
    }
}
