package app.unhunch.audio;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIOException;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class WavTest {

    /// One note for a synthesizer, which takes a second to start.
    private static final byte[] SONG = {
        'M',
        'T',
        'h',
        'd',
        0,
        0,
        0,
        6,
        0,
        0,
        0,
        1,
        0,
        96,
        'M',
        'T',
        'r',
        'k',
        0,
        0,
        0,
        12,
        0,
        (byte) 0x90,
        60,
        64,
        96,
        (byte) 0x80,
        60,
        64,
        0,
        (byte) 0xFF,
        0x2F,
        0
    };

    @TempDir
    Path folder;

    @Test
    void whatIsWrittenIsReadAgain() throws IOException {
        Path file = folder.resolve("deep/chime.wav");
        Sound sound = Chime.GET_READY.sound();
        Wav.write(file, Waves.flat(0.5, 10));
        Wav.write(file, sound);
        Sound read = Wav.read(Files.readAllBytes(file));

        assertThat(read).isEqualTo(sound);
        try (var files = Files.list(file.getParent())) {
            assertThat(files).containsExactly(file);
        }
    }

    static Stream<Arguments> kinds() {
        int one = Float.floatToRawIntBits(1);
        int half = Float.floatToRawIntBits(-0.5f);
        int twice = Float.floatToRawIntBits(2);
        return Stream.of(
                Arguments.of(1, 8, new long[] {0x80, 0x40, 0xFF, 0}, new float[] {0, -0.5f, 127 / 128f, -1}),
                Arguments.of(
                        1, 16, new long[] {0, -0x4000, 0x7FFF, -0x8000}, new float[] {0, -0.5f, 32767 / 32768f, -1}),
                Arguments.of(1, 24, new long[] {0, -0x40_0000, 0x40_0001, -0x80_0000}, new float[] {
                    0, -0.5f, 0.5f + 1f / 0x80_0000, -1
                }),
                Arguments.of(1, 32, new long[] {0, -0x4000_0000, 0x2000_0000, Integer.MIN_VALUE}, new float[] {
                    0, -0.5f, 0.25f, -1
                }),
                Arguments.of(3, 32, new long[] {0, half, one, twice}, new float[] {0, -0.5f, 1, 1}));
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void everyKindOfSampleIsUnderstood(int kind, int bits, long[] written, float[] meant) throws IOException {
        byte[] data = Riff.numbers(bits / 8, written);

        byte[] plain =
                Riff.claiming(100).format(kind, 1, Sound.RATE, bits).data(data).bytes();
        byte[] extensible = Riff.claiming(100)
                .extensible(kind, 1, Sound.RATE, bits)
                .data(data)
                .bytes();

        assertThat(Wav.read(plain)).isEqualTo(Sound.of(meant));
        assertThat(Wav.read(extensible)).isEqualTo(Sound.of(meant));
    }

    @Test
    void twoChannelsBecomeTheirMiddle() throws IOException {
        byte[] data = Riff.numbers(2, 0x4000, 0, 0x4000, -0x4000);

        assertThat(Wav.read(Riff.claiming(100)
                                .format(1, 2, Sound.RATE, 16)
                                .data(data)
                                .bytes())
                        .samples())
                .containsExactly(0.25f, 0);
    }

    @Test
    void aVoiceAtItsOwnRateLastsAsLongAsItDid() throws IOException {
        byte[] data = new byte[2 * 22_050];
        byte[] file = Riff.claiming(0x7ffff024)
                .format(1, 1, 22_050, 16)
                .part("data", 0x7ffff000, data)
                .bytes();

        assertThat(Wav.read(file).length()).isEqualTo(Duration.ofSeconds(1));
    }

    static Stream<byte[]> streams() {
        byte[] data = Riff.numbers(2, 0x4000, 0x2000);
        return Stream.of(
                Riff.claiming(0x7ffff024)
                        .format(1, 1, Sound.RATE, 16)
                        .part("data", 0x7ffff000, data)
                        .bytes(),
                Riff.claiming(-1)
                        .format(1, 1, Sound.RATE, 16)
                        .part("data", -1, data)
                        .bytes(),
                Riff.claiming(0)
                        .format(1, 1, Sound.RATE, 16)
                        .part("data", 0, data)
                        .bytes(),
                // Half a frame at the end, words before, one of an odd length, and a picture behind.
                Riff.claiming(9)
                        .format(1, 1, Sound.RATE, 16)
                        .part("data", 9, data)
                        .part("", 0)
                        .bytes(),
                Riff.claiming(60)
                        .part("LIST", 3, (byte) 1, (byte) 2, (byte) 3, (byte) 0)
                        .format(1, 1, Sound.RATE, 16)
                        .data(data)
                        .part("LIST", 4, data)
                        .bytes());
    }

    @ParameterizedTest
    @MethodSource("streams")
    void sizesThatAreNotTrueDoNotMatter(byte[] file) throws IOException {
        assertThat(Wav.read(file).samples()).startsWith(0.5f, 0.25f).hasSizeLessThan(5);
    }

    static Stream<Arguments> bad() {
        byte[] two = new byte[2];
        return Stream.of(
                Arguments.of(new byte[0], "not a WAV file"),
                Arguments.of(new byte[2_000], "not a WAV file"),
                Arguments.of(SONG, "not a WAV file"),
                Arguments.of(Riff.claiming(4).bytes(), "not a WAV file"),
                Arguments.of(Riff.claiming(4).data(two).bytes(), "not a WAV file"),
                Arguments.of(Riff.claiming(4).part("fmt ", 4, two).bytes(), "not a WAV file"),
                Arguments.of(Riff.claiming(4).format(1, 1, 44_100, 16).bytes(), "not a WAV file"),
                Arguments.of(
                        Riff.claiming(4)
                                .format(1, 1, 44_100, 16)
                                .part("x", -1, two)
                                .bytes(),
                        "not a WAV file"),
                Arguments.of(
                        Riff.claiming(4).format(85, 1, 44_100, 16).data(two).bytes(), "not a WAV file"),
                Arguments.of(Riff.claiming(4).format(1, 1, 44_100, 0).data(two).bytes(), "not a WAV file"),
                Arguments.of(Riff.claiming(4).format(1, 0, 44_100, 16).data(two).bytes(), "not a WAV file"),
                Arguments.of(
                        Riff.claiming(70).extensible(1, 0, 44_100, 16).data(two).bytes(), "not a WAV file"),
                Arguments.of(Riff.claiming(4).format(1, 1, 44_100, 12).data(two).bytes(), "12 bit"),
                Arguments.of(
                        Riff.claiming(38).format(3, 1, 44_100, 64).data(two).bytes(), "64 bit"),
                Arguments.of(Riff.claiming(4).format(6, 1, 44_100, 8).data(two).bytes(), "ALAW"),
                Arguments.of(Riff.claiming(4).format(1, 6, 44_100, 16).data(two).bytes(), "6 channels"),
                Arguments.of(
                        Riff.claiming(4).format(1, 0x7fff, 44_100, 32).data(two).bytes(), "32767 channels"),
                Arguments.of(Riff.claiming(4).format(1, 1, 0, 16).data(two).bytes(), "0.0 Hz"),
                Arguments.of(Riff.claiming(4).format(1, 1, -1, 16).data(two).bytes(), "unknown sample rate"),
                Arguments.of(
                        Riff.claiming(4)
                                .format(1, 1, 1_000, 8)
                                .data(new byte[60_001])
                                .bytes(),
                        "longer than 60"),
                Arguments.of(
                        Riff.claiming(40)
                                .format(3, 1, 44_100, 32)
                                .data(Riff.numbers(4, Float.floatToRawIntBits(Float.NaN)))
                                .bytes(),
                        "not a number"));
    }

    @ParameterizedTest
    @MethodSource("bad")
    void whatIsNoSoundIsToldInPlainWords(byte[] file, String words) {
        assertThatIOException().isThrownBy(() -> Wav.read(file)).withMessageContaining(words);
    }

    @Test
    void aMinuteIsNotTooLong() throws IOException {
        byte[] file =
                Riff.claiming(4).format(1, 1, 1_000, 8).data(new byte[60_000]).bytes();

        assertThat(Wav.read(file).length()).isEqualTo(Duration.ofSeconds(60));
    }
}
