package app.unhunch.audio;

import java.io.IOException;
import java.nio.ByteBuffer;

/// How the samples of a WAV file are written.
///
/// @param rate frames a second
record WavFormat(boolean floats, int channels, int rate, int bits) {

    private static final int NUMBERS = 1;
    private static final int FLOATS = 3;
    /// The real kind stands further behind.
    private static final int EXTENSIBLE = 0xFFFE;

    private static final int SHORTEST = 16;
    private static final int REAL_KIND = 24;

    /// Reads the part of the file that tells it. Throws [IOException] when we cannot read such samples.
    static WavFormat of(ByteBuffer part) throws IOException {
        if (part.remaining() < SHORTEST) {
            throw new IOException("the format is cut short");
        }
        int at = part.position();
        int kind = Short.toUnsignedInt(part.getShort(at));
        if (kind == EXTENSIBLE && part.remaining() >= REAL_KIND + Short.BYTES) {
            kind = Short.toUnsignedInt(part.getShort(at + REAL_KIND));
        }
        int channels = Short.toUnsignedInt(part.getShort(at + 2));
        int rate = part.getInt(at + 4);
        int bits = Short.toUnsignedInt(part.getShort(at + 14));
        boolean known = kind == NUMBERS ? bits % 8 == 0 && bits >= 8 && bits <= 32 : kind == FLOATS && bits == 32;
        if (!known) {
            throw new IOException("a kind of sample we cannot read: kind " + kind + " with " + bits + " bits");
        }
        if (channels < 1 || channels > 2) {
            throw new IOException(channels + " channels, and we can read one or two");
        }
        if (rate < 1_000 || rate > 384_000) {
            throw new IOException(Integer.toUnsignedString(rate) + " frames a second, which is no rate for a sound");
        }
        return new WavFormat(kind == FLOATS, channels, rate, bits);
    }

    /// How many bytes a frame takes.
    int frameBytes() {
        return channels * (bits / 8);
    }

    /// The sample at a place in the file, from -1 to 1. Throws [IOException] when it is not a number.
    float sample(ByteBuffer file, int at) throws IOException {
        if (floats) {
            float sample = file.getFloat(at);
            if (!Float.isFinite(sample)) {
                throw new IOException("a sample that is not a number");
            }
            return Math.clamp(sample, -1f, 1f);
        }
        return switch (bits) {
            // Alone in having no sign.
            case 8 -> (Byte.toUnsignedInt(file.get(at)) - 0x80) / (float) 0x80;
            case 16 -> file.getShort(at) / (float) 0x8000;
            case 24 -> (Short.toUnsignedInt(file.getShort(at)) | file.get(at + 2) << 16) / (float) 0x80_0000;
            default -> file.getInt(at) / (float) 0x8000_0000L;
        };
    }
}
