package app.unhunch.audio;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.time.Duration;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class SynthTest {

    static Stream<Instrument> instruments() {
        return Stream.of(
                Instrument.BOWL, Instrument.WOOD_BLOCK, Instrument.TICK, Instrument.BREATH_UP, Instrument.BREATH_DOWN);
    }

    @ParameterizedTest
    @MethodSource("instruments")
    void aStrikeBeginsAndEndsWithNothing(Instrument instrument) {
        Sound sound = note(instrument, 440);

        assertThat(sound.at(0)).isZero();
        assertThat(sound.at(sound.frames() - 1)).isZero();
        for (int i = 0; i < 20; i++) {
            assertThat(Math.abs(sound.at(i + 1) - sound.at(i)))
                    .as("step %d from the beginning", i)
                    .isLessThan(0.03f);
            assertThat(Math.abs(sound.at(sound.frames() - 1 - i))).isLessThan(0.001f);
        }
    }

    @ParameterizedTest
    @MethodSource("instruments")
    void itHasThePitchItWasAskedFor(Instrument instrument) {
        Sound sound = note(instrument, 440);
        double asked = Waves.strength(sound, 440);

        assertThat(asked).isGreaterThan(5 * Waves.strength(sound, 330));
        assertThat(asked).isGreaterThan(5 * Waves.strength(sound, 660));
    }

    @ParameterizedTest
    @CsvSource({"2.74, 0.05", "5.21, 0.005"})
    void aBowlHasMoreThanOneTone(double ratio, double least) {
        Sound sound = note(Instrument.BOWL, 440);

        assertThat(Waves.strength(sound, 440 * ratio) / Waves.strength(sound, 440))
                .isGreaterThan(least);
    }

    @Test
    void aBreathRisesOrFalls() {
        Sound in = note(Instrument.BREATH_UP, 300);
        Sound out = note(Instrument.BREATH_DOWN, 300);
        int third = in.frames() / 3;

        assertThat(Waves.pitch(in, 2 * third, 3 * third)).isGreaterThan(1.2 * Waves.pitch(in, 0, third));
        assertThat(Waves.pitch(out, 2 * third, 3 * third)).isLessThan(Waves.pitch(out, 0, third) / 1.2);
    }

    @Test
    void theStrokeOfABowlRisesSoftlyAndItsRingLasts() {
        Sound bowl = note(Instrument.BOWL, 440);

        double first = bowl.peak() / 2;
        int half = 0;
        while (Math.abs(bowl.at(half)) < first) {
            half++;
        }
        assertThat(half * 1000.0 / Sound.RATE).as("ms to half its height").isBetween(4.0, 15.0);
        assertThat(bowl.length()).isBetween(Duration.ofSeconds(2), Duration.ofMillis(3500));
        assertThat(Waves.strength(bowl, 440)).isGreaterThan(0.002);
    }

    @Test
    void aLaterStrikeBeginsWhereItShould() {
        Sound one = note(Instrument.TICK, 1000);
        Sound two =
                Synth.render(List.of(Note.of(Instrument.TICK, 1000, 1, 0), Note.of(Instrument.TICK, 1000, 0.5, 500)));

        for (int i = 0; i < one.frames(); i++) {
            assertThat(two.at(i)).isEqualTo(one.at(i));
            assertThat(two.at(Sound.RATE / 2 + i)).isEqualTo(one.at(i) / 2, within(1f / 0x8000));
        }
        assertThat(two.frames()).isEqualTo(Sound.RATE / 2 + one.frames());
    }

    @Test
    void manyNotesAtOnceAreNotCutOff() {
        Sound sound = Synth.render(Collections.nCopies(20, Note.of(Instrument.WOOD_BLOCK, 500, 1, 0)));

        assertThat(sound.peak()).isBetween(0.9, 1.0);
    }

    @Test
    void theSameNotesMakeTheSameSound() {
        assertThat(note(Instrument.BOWL, 523)).isEqualTo(note(Instrument.BOWL, 523));
    }

    @Test
    void aStrikeThatCannotBeIsRefused() {
        assertThatIllegalArgumentException().isThrownBy(() -> Note.of(Instrument.BOWL, 0, 1, 0));
        assertThatIllegalArgumentException().isThrownBy(() -> Note.of(Instrument.BOWL, 440, 1.1, 0));
        assertThatIllegalArgumentException().isThrownBy(() -> Note.of(Instrument.BOWL, 440, 1, -1));
    }

    private static Sound note(Instrument instrument, double hertz) {
        return Synth.render(List.of(Note.of(instrument, hertz, 1, 0)));
    }
}
