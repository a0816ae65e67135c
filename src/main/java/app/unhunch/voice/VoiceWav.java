package app.unhunch.voice;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/// What a voice program calls a WAV file, made true.
public final class VoiceWav {

    private static final int RIFF = tag("RIFF");
    private static final int WAVE = tag("WAVE");
    private static final int FORMAT = tag("fmt ");
    private static final int DATA = tag("data");

    private static final int HEADER = 44;
    private static final int RATE = 22_050;

    private VoiceWav() {}

    /// The same sound with true lengths: who writes to a pipe cannot go back to its header, so espeak-ng claims 2 GB.
    public static byte[] checked(byte[] bytes) throws VoiceException {
        ByteBuffer wav = ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
        if (bytes.length < 12 || wav.getInt(0) != RIFF || wav.getInt(8) != WAVE) {
            throw new VoiceException("What the voice program gave is no sound");
        }
        boolean formatted = false;
        for (long at = 12; at + 8 <= bytes.length; ) {
            int chunk = (int) at;
            long length = wav.getInt(chunk + 4) & 0xffff_ffffL;
            if (wav.getInt(chunk) == DATA && formatted) {
                return cut(bytes, chunk, Math.min(length, bytes.length - at - 8));
            }
            formatted |= wav.getInt(chunk) == FORMAT && length >= 16;
            at += 8 + length + (length & 1);
        }
        throw new VoiceException("The sound that the voice program gave has no samples");
    }

    private static byte[] cut(byte[] bytes, int chunk, long length) throws VoiceException {
        // Whole samples only, of 16 bits or of whatever else divides by two.
        int samples = (int) length & ~1;
        if (samples == 0) {
            throw new VoiceException("The sound that the voice program gave is empty");
        }
        int end = chunk + 8 + samples;
        byte[] sound = Arrays.copyOf(bytes, end);
        ByteBuffer.wrap(sound).order(ByteOrder.LITTLE_ENDIAN).putInt(4, end - 8).putInt(chunk + 4, samples);
        return sound;
    }

    /// A fiftieth of a second of silence, one channel of 16 bits.
    public static byte[] silence() {
        int samples = RATE / 50 * 2;
        return ByteBuffer.allocate(HEADER + samples)
                .order(ByteOrder.LITTLE_ENDIAN)
                .putInt(RIFF)
                .putInt(HEADER - 8 + samples)
                .putInt(WAVE)
                .putInt(FORMAT)
                .putInt(16)
                .putShort((short) 1)
                .putShort((short) 1)
                .putInt(RATE)
                .putInt(RATE * 2)
                .putShort((short) 2)
                .putShort((short) 16)
                .putInt(DATA)
                .putInt(samples)
                .array();
    }

    private static int tag(String letters) {
        return ByteBuffer.wrap(letters.getBytes(StandardCharsets.US_ASCII))
                .order(ByteOrder.LITTLE_ENDIAN)
                .getInt();
    }
}
