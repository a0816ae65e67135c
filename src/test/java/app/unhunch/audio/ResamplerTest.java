package app.unhunch.audio;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ResamplerTest {

    @ParameterizedTest
    @CsvSource({
        "8000, 1000", "8000, 3300", "11025, 2000", "16000, 3000", "16000, 7000", "22050, 1000", "22050, 5000",
        "22050, 9500", "24000, 8000", "44101, 1000", "48000, 1000", "48000, 18000", "96000, 10000", "383999, 1000"
    })
    void aToneKeepsItsPitchAndLevelAndGetsNoCompany(int rate, int hertz) {
        Sound sound = resampled(rate, hertz);

        assertThat(decibels(Waves.strength(sound, hertz))).isEqualTo(decibels(0.5), within(0.1));
        for (int image : new int[] {rate - hertz, rate + hertz, Math.abs(Sound.RATE - rate + hertz)}) {
            if (image < Sound.RATE / 2 && Math.abs(image - hertz) > 50) {
                assertThat(decibels(Waves.strength(sound, image)))
                        .as("image at %d Hz", image)
                        .isLessThan(-70);
            }
        }
    }

    @ParameterizedTest
    @CsvSource({"48000, 23500", "96000, 30000", "192000, 44000"})
    void whatOurRateCannotCarryIsLeftOut(int rate, int hertz) {
        float[] samples = resampled(rate, hertz).samples();
        // Beginning and ending at once is a click, and that has every pitch.
        float[] middle = Arrays.copyOfRange(samples, samples.length / 4, samples.length * 3 / 4);

        assertThat(decibels(Sound.of(middle).peak())).isLessThan(-60);
    }

    @ParameterizedTest
    @CsvSource({"8000", "22050", "48000", "44101"})
    void itsLengthStaysTheSameAndSoDoesTheTimeOfEachBeat(int rate) {
        float[] samples = new float[rate];
        int beat = rate / 2;
        samples[beat] = 1;
        float[] out = Sound.of(samples, rate).samples();

        int loudest = 0;
        for (int i = 0; i < out.length; i++) {
            loudest = out[i] > out[loudest] ? i : loudest;
        }
        assertThat(out).hasSize(Sound.RATE);
        assertThat((double) loudest).isEqualTo((double) beat * Sound.RATE / rate, within(1.0));
    }

    @Test
    void nothingStaysNothing() {
        assertThat(Sound.of(new float[0], 8_000).samples()).isEmpty();
    }

    private static Sound resampled(int rate, int hertz) {
        return Sound.of(Waves.samples(hertz, 0.5, rate, rate / 4), rate);
    }

    private static double decibels(double amplitude) {
        return 20 * Math.log10(amplitude + 1e-9);
    }
}
