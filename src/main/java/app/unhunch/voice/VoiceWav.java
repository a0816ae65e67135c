package app.unhunch.voice;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import javax.sound.sampled.AudioFileFormat;
import javax.sound.sampled.AudioFormat;
import javax.sound.sampled.AudioInputStream;
import javax.sound.sampled.AudioSystem;
import javax.sound.sampled.UnsupportedAudioFileException;

/// What a voice program calls a WAV file, made true.
public final class VoiceWav {

    private static final byte[] RIFF = "RIFF".getBytes(StandardCharsets.US_ASCII);
    private static final AudioFormat SILENCE = new AudioFormat(22_050, Short.SIZE, 1, true, false);

    private VoiceWav() {}

    /// The same sound with true lengths: who writes to a pipe cannot go back to its header, so espeak-ng claims 2 GB.
    public static byte[] checked(byte[] bytes) throws VoiceException {
        // The JDK also reads music, for which it would start a synthesizer.
        if (Arrays.mismatch(bytes, RIFF) != RIFF.length) {
            throw new VoiceException("What the voice program gave is no sound");
        }
        try (AudioInputStream sound = AudioSystem.getAudioInputStream(new ByteArrayInputStream(bytes))) {
            // All at once: a frame that is longer than a buffer would let a loop of reads go on for ever.
            byte[] samples = new byte[bytes.length];
            int length = sound.read(samples);
            if (length <= 0) {
                throw new VoiceException("The sound that the voice program gave is empty");
            }
            return file(Arrays.copyOf(samples, length), sound.getFormat());
        } catch (VoiceException e) {
            throw e;
        } catch (UnsupportedAudioFileException | IOException | ArithmeticException | IllegalArgumentException e) {
            // Arithmetic fails when a frame is said to have no bytes.
            throw new VoiceException("The sound that the voice program gave cannot be read", e);
        }
    }

    /// A fiftieth of a second of silence, one channel of 16 bits.
    public static byte[] silence() {
        return file(new byte[22_050 / 50 * Short.BYTES], SILENCE);
    }

    private static byte[] file(byte[] samples, AudioFormat format) {
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        long frames = samples.length / format.getFrameSize();
        try (var sound = new AudioInputStream(new ByteArrayInputStream(samples), format, frames)) {
            AudioSystem.write(sound, AudioFileFormat.Type.WAVE, file);
        } catch (IOException e) {
            throw new UncheckedIOException("memory takes all that is written", e);
        }
        return file.toByteArray();
    }
}
