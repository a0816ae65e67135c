package app.unhunch.audio;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Arrays;
import java.util.Set;
import javax.sound.sampled.AudioFileFormat;
import javax.sound.sampled.AudioFormat;
import javax.sound.sampled.AudioFormat.Encoding;
import javax.sound.sampled.AudioInputStream;
import javax.sound.sampled.AudioSystem;
import javax.sound.sampled.UnsupportedAudioFileException;

/// Reads and writes WAV files.
public final class Wav {

    private static final byte[] RIFF = "RIFF".getBytes(StandardCharsets.US_ASCII);
    private static final Set<Encoding> NUMBERS = Set.of(Encoding.PCM_SIGNED, Encoding.PCM_UNSIGNED);
    private static final int LONGEST_SECONDS = 60;
    private static final AudioFormat WRITTEN = new AudioFormat(Sound.RATE, Short.SIZE, 1, true, false);

    private Wav() {}

    /// The sound in the bytes of a file: numbers of 8 to 32 bits or floats, one channel or two, at any rate, a
    /// minute at most. Sizes that a program did not know yet when it wrote them are not believed. Throws
    /// [IOException] with a few plain words when there is no such sound.
    public static Sound read(byte[] file) throws IOException {
        // The JDK also reads music, for which it would start a synthesizer.
        if (Arrays.mismatch(file, RIFF) != RIFF.length) {
            throw new IOException("not a WAV file");
        }
        ByteArrayInputStream bytes = new ByteArrayInputStream(file);
        try (AudioInputStream samples = AudioSystem.getAudioInputStream(bytes)) {
            AudioFormat format = samples.getFormat();
            if (!canRead(format)) {
                throw new IOException("samples of a kind that cannot be read: " + format);
            }
            boolean unknown =
                    samples.getFrameLength() == 0 && ByteBuffer.wrap(file).getInt(RIFF.length) == 0;
            byte[] data = (unknown ? bytes : samples).readAllBytes();
            return Sound.of(mono(data, format), (int) format.getSampleRate());
        } catch (UnsupportedAudioFileException | ArithmeticException e) {
            // The second when a frame is said to have no bytes.
            throw new IOException("not a WAV file that can be read", e);
        }
    }

    private static boolean canRead(AudioFormat format) {
        int bits = format.getSampleSizeInBits();
        boolean known = format.getEncoding().equals(Encoding.PCM_FLOAT)
                ? bits == Float.SIZE
                : NUMBERS.contains(format.getEncoding()) && bits % Byte.SIZE == 0 && bits <= Integer.SIZE;
        int channels = format.getChannels();
        return known
                && (channels == 1 || channels == 2)
                && format.getFrameSize() == channels * bits / Byte.SIZE
                && format.getSampleRate() >= 1_000
                && format.getSampleRate() <= 384_000;
    }

    /// The samples, with two channels made into one.
    private static float[] mono(byte[] data, AudioFormat format) throws IOException {
        int frames = data.length / format.getFrameSize();
        if (frames > LONGEST_SECONDS * (long) format.getSampleRate()) {
            throw new IOException("longer than " + LONGEST_SECONDS + " seconds");
        }
        float[] mono = new float[frames];
        ByteBuffer next = ByteBuffer.wrap(data);
        for (int i = 0; i < frames; i++) {
            for (int channel = 0; channel < format.getChannels(); channel++) {
                mono[i] += sample(next, format) / format.getChannels();
            }
        }
        return mono;
    }

    /// The next sample, from -1 to 1.
    private static float sample(ByteBuffer next, AudioFormat format) throws IOException {
        int bits = 0;
        for (int read = 0; read < format.getSampleSizeInBits(); read += Byte.SIZE) {
            // Little end first, so that the last byte comes out on top, whatever the size.
            bits = bits >>> Byte.SIZE | next.get() << (Integer.SIZE - Byte.SIZE);
        }
        if (format.getEncoding().equals(Encoding.PCM_FLOAT)) {
            float sample = Float.intBitsToFloat(bits);
            if (!Float.isFinite(sample)) {
                throw new IOException("a sample that is not a number");
            }
            return Math.clamp(sample, -1f, 1f);
        }
        boolean signed = format.getEncoding().equals(Encoding.PCM_SIGNED);
        return (signed ? bits : bits ^ Integer.MIN_VALUE) / 0x1p31f;
    }

    /// Writes one channel of 16 bits: to a temporary file beside it, then in its place.
    public static void write(Path file, Sound sound) throws IOException {
        ByteBuffer data = ByteBuffer.allocate(Short.BYTES * sound.frames()).order(ByteOrder.LITTLE_ENDIAN);
        for (int i = 0; i < sound.frames(); i++) {
            data.putShort(Sound.sixteenBits(sound.at(i)));
        }
        Path folder = file.toAbsolutePath().getParent();
        Files.createDirectories(folder);
        Path draft = Files.createTempFile(folder, "sound", ".tmp");
        try (var samples = new AudioInputStream(new ByteArrayInputStream(data.array()), WRITTEN, sound.frames())) {
            AudioSystem.write(samples, AudioFileFormat.Type.WAVE, draft.toFile());
            Files.move(draft, file, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
        } finally {
            Files.deleteIfExists(draft);
        }
    }
}
