package app.unhunch.figure.paint;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class ToneTest {

    private final Tone tone = new Tone(0x102030, 0x405060, 0x708090, 0x000000);

    @Property
    void aMixBeginsWithTheOneAndEndsWithTheOther(
            @ForAll @IntRange(min = 0, max = 0xFFFFFF) int a, @ForAll @IntRange(min = 0, max = 0xFFFFFF) int b) {
        assertThat(Tone.mix(a, b, 0)).isEqualTo(a).isEqualTo(Tone.mix(a, b, -1));
        assertThat(Tone.mix(a, b, 1)).isEqualTo(b).isEqualTo(Tone.mix(a, b, 2));
    }

    @Property
    void everyChannelOfAMixLiesBetween(
            @ForAll @IntRange(min = 0, max = 0xFFFFFF) int a,
            @ForAll @IntRange(min = 0, max = 0xFFFFFF) int b,
            @ForAll @DoubleRange(min = 0, max = 1) double share) {
        int mix = Tone.mix(a, b, share);
        for (int shift = 0; shift <= 16; shift += 8) {
            int from = (a >> shift) & 0xFF;
            int to = (b >> shift) & 0xFF;
            double wanted = from + (to - from) * share;
            assertThat((double) ((mix >> shift) & 0xFF)).isBetween(wanted - 1.5, wanted + 1.5);
        }
    }

    @Test
    void whatIsDarkerKeepsItsHue() {
        assertThat(tone.darker(0)).isSameAs(tone);
        assertThat(tone.darker(0.5)).isEqualTo(new Tone(0x081018, 0x202830, 0x384048, 0));
    }
}
