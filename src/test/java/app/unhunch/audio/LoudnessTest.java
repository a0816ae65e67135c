package app.unhunch.audio;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.Duration;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// The meter shows what the recommendation says, and what ffmpeg's `ebur128=dualmono=true` shows.
class LoudnessTest {

    @ParameterizedTest
    // The first is how the scale is defined; bass counts less and treble more.
    @CsvSource({"997, 1, 0.0", "997, 0.1, -20.0", "60, 0.1, -23.6", "10000, 0.1, -16.6"})
    void aSineShowsItsLoudness(double hertz, double amplitude, double lufs) {
        Sound sine = Waves.sine(hertz, amplitude, Duration.ofSeconds(2));
        assertThat(Loudness.of(sine).momentary()).isEqualTo(lufs, within(0.1));
    }
}
