package app.unhunch.sound;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SoundTest {

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
    void aStrongerSoundStaysInBounds() {
        Sound sound = Sound.of(new float[] {0.25f, -0.75f});

        assertThat(sound.gain(2)).isEqualTo(Sound.of(new float[] {0.5f, -1}));
        assertThat(sound.gain(0.5).peak()).isEqualTo(0.375);
    }

    @Test
    void aLengthThatIsNoneIsRefused() {
        assertThatIllegalArgumentException().isThrownBy(() -> Sound.silence(Duration.ofMillis(-1)));
        assertThatIllegalArgumentException().isThrownBy(() -> Sound.silence(Duration.ofDays(1)));
    }
}
