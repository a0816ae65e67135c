package app.unhunch.audio;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.time.Duration;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MixTest {

    private static final Sound STEPS = Sound.of(new float[] {0.125f, 0.25f, 0.375f});

    private final Mix mix = new Mix();

    @ParameterizedTest
    // In one block, at its edge, across blocks, a sample a block.
    @ValueSource(ints = {20, 6, 7, 4, 1})
    void aSoundBeginsAtItsVeryFrame(int block) {
        mix.put(STEPS, 1, 6);

        assertThat(run(20, block)).containsExactly(row(6, 0.125f, 0.25f, 0.375f));
    }

    @Test
    void soundsAddUpEachWithItsVolume() {
        mix.put(STEPS, 1, 2);
        mix.put(STEPS, 0.5, 3);

        assertThat(run(20, 20)).containsExactly(row(2, 0.125f, 0.3125f, 0.5f, 0.1875f));
    }

    @Test
    void aSoundThatComesTooLateBeginsAtOnce() {
        run(10, 10);
        mix.put(STEPS, 1, 4);

        assertThat(mix.position()).isEqualTo(10);
        assertThat(run(20, 20)).containsExactly(row(0, 0.125f, 0.25f, 0.375f));
    }

    @Test
    void aStoppedSoundFadesOutWithoutAStep() {
        Playing playing = mix.put(Waves.flat(0.8, Sound.RATE), 1, 0);
        run(1_000, 100);
        playing.stop();
        float[] after = run(2_000, 441);

        assertThat(after[0]).isEqualTo(0.8f, within(0.01f));
        for (int i = 1; i < ScheduledSound.FADE; i++) {
            assertThat(after[i]).as("frame %d", i).isBetween(after[i - 1] - 0.002f, after[i - 1]);
        }
        assertThat(Arrays.copyOfRange(after, Sound.RATE / 50, after.length)).containsOnly(0);
    }

    @Test
    void stoppingAgainDoesNotFadeAgain() {
        Playing playing = mix.put(Waves.flat(0.8, Sound.RATE), 1, 0);
        run(100, 100);
        playing.stop();
        float half = run(ScheduledSound.FADE / 2, 147)[ScheduledSound.FADE / 2 - 1];
        playing.stop();

        assertThat(half).isEqualTo(0.4f, within(0.01f));
        assertThat(run(100, 100)[0]).isLessThan(half);
    }

    @Test
    void aSoundThatIsStoppedBeforeItsFrameNeverBegins() {
        Playing later = mix.put(STEPS, 1, 50);
        Playing inThisBlock = mix.put(STEPS, 1, 5);
        Playing now = mix.put(STEPS, 1, 0);
        later.stop();
        inThisBlock.stop();
        now.stop();

        assertThat(run(100, 20)).containsOnly(0);
    }

    @Test
    void allCanBeStoppedAtOnce() {
        mix.put(Waves.flat(0.3, Sound.RATE), 1, 0);
        mix.put(Waves.flat(0.3, Sound.RATE), 1, 0);
        run(100, 100);
        mix.stopAll();
        float[] after = run(1_000, 100);

        assertThat(after[0]).isGreaterThan(0.5f);
        assertThat(after[999]).isZero();
    }

    @Test
    void loudSoundsTogetherAreNotCutOff() {
        for (int i = 0; i < 5; i++) {
            mix.put(Waves.sine(440, 0.7, Duration.ofMillis(100)), 1, 0);
        }
        Sound sum = mix.render(Duration.ofMillis(100));

        assertThat(sum.peak()).isBetween(0.95, 1.0);
    }

    @Test
    void aSoundByItselfIsHeardAsItIs() {
        Sound bowl = Chime.START.sound();
        mix.put(bowl, 1, 0);

        assertThat(mix.render(bowl.length())).isEqualTo(bowl);
    }

    @Test
    void whatIsRenderedAsOneIsWhatIsMixedInBlocks() {
        Mix other = new Mix();
        for (Mix each : new Mix[] {mix, other}) {
            each.put(Chime.HALF.sound(), 0.7, 300);
            each.put(Chime.COUNT.sound(), 1, Sound.RATE - 1_000);
        }

        assertThat(mix.render(Duration.ofMillis(1_234))).isEqualTo(Sound.of(run(other, 54_419, 441)));
        assertThat(mix.position()).isEqualTo(54_419);
    }

    @ParameterizedTest
    @ValueSource(doubles = {-0.1, 1.1, Double.NaN})
    void aVolumeThatIsNoneIsRefused(double volume) {
        assertThatIllegalArgumentException().isThrownBy(() -> mix.put(STEPS, volume, 0));
    }

    private float[] run(int frames, int block) {
        return run(mix, frames, block);
    }

    private static float[] run(Mix mix, int frames, int size) {
        float[] all = new float[frames];
        float[] block = new float[size];
        for (int at = 0; at < frames; at += size) {
            mix.next(block);
            System.arraycopy(block, 0, all, at, Math.min(size, frames - at));
        }
        return all;
    }

    /// Twenty frames with these values at a place.
    private static float[] row(int at, float... values) {
        float[] row = new float[20];
        System.arraycopy(values, 0, row, at, values.length);
        return row;
    }
}
