package app.unhunch.audio;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.Duration;
import java.util.Arrays;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

/// Whatever bytes come: there is a sound of bounded length or a few plain words, and nothing else.
class AnyWavTest {

    @Property(tries = 1_000)
    void aFileWithSomeBytesChangedIsJudged(
            @ForAll("good") byte[] good, @ForAll @IntRange(max = 59) int at, @ForAll byte one, @ForAll byte other) {
        byte[] file = good.clone();
        file[at] = one;
        file[(at + 7) % file.length] = other;
        assertJudged(file);
    }

    @Property(tries = 400)
    void aFileThatEndsAnywhereIsJudged(@ForAll("good") byte[] good, @ForAll @IntRange(max = 100) int length) {
        assertJudged(Arrays.copyOf(good, Math.min(length, good.length)));
    }

    @Property(tries = 400)
    void anyBytesAreJudged(@ForAll byte[] bytes) {
        assertJudged(bytes);
    }

    private static void assertJudged(byte[] file) {
        try {
            assertThat(Wav.read(file).length()).isLessThanOrEqualTo(Duration.ofSeconds(60));
        } catch (IOException e) {
            assertThat(e.getMessage()).isNotBlank().doesNotContain("Exception", "app.unhunch", "java.");
        }
    }

    @Provide
    Arbitrary<byte[]> good() {
        byte[] data = Riff.numbers(4, 1, 2, 3, 4, 5, 6, 7, 8, 9);
        return Arbitraries.of(
                Riff.claiming(72).format(1, 1, Sound.RATE, 16).data(data).bytes(),
                Riff.claiming(-1)
                        .format(1, 2, 22_050, 16)
                        .part("data", -1, data)
                        .bytes(),
                Riff.claiming(80).extensible(3, 1, 48_000, 32).data(data).bytes(),
                Riff.claiming(80)
                        .format(1, 1, 8_000, 24)
                        .part("LIST", 4, (byte) 1)
                        .data(data)
                        .bytes());
    }
}
