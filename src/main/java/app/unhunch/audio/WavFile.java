package app.unhunch.audio;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/// The two parts of a WAV file that matter.
///
/// @param data where the samples are: from its position to its limit
record WavFile(WavFormat format, ByteBuffer data) {

    private static final int HEAD = 12;
    private static final int PART_HEAD = 8;
    private static final int LONGEST_SECONDS = 60;

    static WavFile of(byte[] bytes) throws IOException {
        ByteBuffer file = ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
        if (bytes.length < HEAD
                || !name(file, 0).equals("RIFF")
                || !name(file, 8).equals("WAVE")) {
            throw new IOException("not a WAV file");
        }
        WavFormat format = null;
        long at = HEAD;
        while (at + PART_HEAD <= bytes.length) {
            String name = name(file, (int) at);
            long size = Integer.toUnsignedLong(file.getInt((int) at + 4));
            int from = (int) at + PART_HEAD;
            // A program that writes to a pipe says a size it cannot know: then it is all there is.
            int here = (int) Math.min(size, bytes.length - from);
            if (name.equals("fmt ")) {
                format = WavFormat.of(part(file, from, here));
            } else if (name.equals("data")) {
                boolean unknown = size == 0 && file.getInt(4) == 0;
                return new WavFile(checked(format), part(file, from, unknown ? bytes.length - from : here))
                        .notTooLong();
            }
            // A part of an odd size is followed by a byte of nothing.
            at = from + size + size % 2;
        }
        throw new IOException("no samples in it");
    }

    /// The samples, with two channels made into one.
    float[] mono() throws IOException {
        float[] mono = new float[frames()];
        int each = format.bits() / 8;
        int at = data.position();
        for (int i = 0; i < mono.length; i++) {
            float sum = 0;
            for (int channel = 0; channel < format.channels(); channel++) {
                sum += format.sample(data, at);
                at += each;
            }
            mono[i] = sum / format.channels();
        }
        return mono;
    }

    private int frames() {
        return data.remaining() / format.frameBytes();
    }

    private WavFile notTooLong() throws IOException {
        if (frames() > LONGEST_SECONDS * (long) format.rate()) {
            throw new IOException("longer than " + LONGEST_SECONDS + " seconds");
        }
        return this;
    }

    private static WavFormat checked(@Nullable WavFormat format) throws IOException {
        if (format == null) {
            throw new IOException("samples, but not how to read them");
        }
        return format;
    }

    private static ByteBuffer part(ByteBuffer file, int from, int size) {
        return file.duplicate().order(ByteOrder.LITTLE_ENDIAN).position(from).limit(from + size);
    }

    private static String name(ByteBuffer file, int at) {
        byte[] name = new byte[4];
        file.get(at, name);
        return new String(name, StandardCharsets.ISO_8859_1);
    }
}
