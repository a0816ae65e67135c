package app.unhunch.audio;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;

/// Puts WAV files together, right ones and wrong ones.
final class Riff {

    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();

    private Riff(int size) {
        word("RIFF").number(size, 4).word("WAVE");
    }

    static Riff claiming(int size) {
        return new Riff(size);
    }

    Riff format(int kind, int channels, int rate, int bits) {
        word("fmt ").number(16, 4);
        return formatFields(kind, channels, rate, bits);
    }

    /// What follows the kind where it stands at the end.
    private static final byte[] GUID_TAIL = {
        0, 0, 0, 0, 0x10, 0, (byte) 0x80, 0, 0, (byte) 0xAA, 0, 0x38, (byte) 0x9B, 0x71
    };

    /// The longer form, in which the kind stands at the end.
    Riff extensible(int kind, int channels, int rate, int bits) {
        word("fmt ").number(40, 4);
        formatFields(0xFFFE, channels, rate, bits);
        return number(22, 2).number(bits, 2).number(3, 4).number(kind, 2).raw(GUID_TAIL);
    }

    private Riff formatFields(int kind, int channels, int rate, int bits) {
        int frame = channels * bits / 8;
        return number(kind, 2)
                .number(channels, 2)
                .number(rate, 4)
                .number((long) rate * frame, 4)
                .number(frame, 2)
                .number(bits, 2);
    }

    Riff part(String name, int claimed, byte... content) {
        return word(name).number(claimed, 4).raw(content);
    }

    Riff data(byte... content) {
        return part("data", content.length, content);
    }

    byte[] bytes() {
        return bytes.toByteArray();
    }

    /// Numbers one after the other, each so many bytes long, little end first.
    static byte[] numbers(int size, long... values) {
        ByteBuffer out = ByteBuffer.allocate(size * values.length).order(ByteOrder.LITTLE_ENDIAN);
        for (long value : values) {
            for (int i = 0; i < size; i++) {
                out.put((byte) (value >> (8 * i)));
            }
        }
        return out.array();
    }

    private Riff word(String word) {
        return raw(word.getBytes(StandardCharsets.US_ASCII));
    }

    private Riff number(long value, int size) {
        return raw(numbers(size, value));
    }

    private Riff raw(byte[] content) {
        bytes.writeBytes(content);
        return this;
    }
}
