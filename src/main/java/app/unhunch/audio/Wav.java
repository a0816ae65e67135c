package app.unhunch.audio;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/// Reads and writes WAV files.
public final class Wav {

    private static final int HEAD = 44;

    private Wav() {}

    /// The sound in the bytes of a file: numbers of 8 to 32 bits or floats, one channel or two, at any rate, a
    /// minute at most. Sizes that a program did not know yet when it wrote them are not believed. Throws
    /// [IOException] with a few plain words when there is no such sound.
    public static Sound read(byte[] file) throws IOException {
        WavFile wav = WavFile.of(file);
        return Sound.of(wav.mono(), wav.format().rate());
    }

    /// Writes one channel of 16 bits: to a temporary file beside it, then in its place.
    public static void write(Path file, Sound sound) throws IOException {
        Path folder = file.toAbsolutePath().getParent();
        Files.createDirectories(folder);
        Path draft = Files.createTempFile(folder, "sound", ".tmp");
        try {
            Files.write(draft, bytes(sound));
            Files.move(draft, file, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
        } finally {
            Files.deleteIfExists(draft);
        }
    }

    /// The bytes of such a file.
    static byte[] bytes(Sound sound) {
        int size = Short.BYTES * sound.frames();
        ByteBuffer out = ByteBuffer.allocate(HEAD + size).order(ByteOrder.LITTLE_ENDIAN);
        out.put(ascii("RIFF")).putInt(HEAD - 8 + size).put(ascii("WAVE"));
        out.put(ascii("fmt ")).putInt(16).putShort((short) 1).putShort((short) 1);
        out.putInt(Sound.RATE)
                .putInt(Short.BYTES * Sound.RATE)
                .putShort((short) Short.BYTES)
                .putShort((short) 16);
        out.put(ascii("data")).putInt(size);
        for (int i = 0; i < sound.frames(); i++) {
            out.putShort(Sound.sixteenBits(sound.at(i)));
        }
        return out.array();
    }

    private static byte[] ascii(String name) {
        return name.getBytes(StandardCharsets.US_ASCII);
    }
}
