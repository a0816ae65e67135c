package app.unhunch.settings;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystemException;
import java.nio.file.FileSystemLoopException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Locale;

/// A small UTF-8 file that may be a link to another. Only a regular file is touched: reading a pipe or a device might
/// never end, and writing would put an end to it.
final class TextFile {

    /// The largest file that is copied, in bytes. Whatever is larger is not a file of settings.
    private static final long MOST_COPIED = 16L << 20;

    private static final int MOST_LINKS = 40; // as Linux has it
    private static final char BYTE_ORDER_MARK = '\uFEFF';

    private final Path path;

    TextFile(Path path) {
        this.path = path;
    }

    /// Whether there is anything; a link that leads nowhere is nothing.
    boolean exists() {
        return Files.exists(path);
    }

    /// The text, without the byte order mark that Notepad puts before it.
    ///
    /// @param most bytes; a larger file is not read
    String read(int most) throws IOException {
        requireRegular(path);
        byte[] bytes;
        try (InputStream in = Files.newInputStream(path)) {
            bytes = in.readNBytes(most + 1);
        }
        if (bytes.length > most) {
            throw refused("larger than " + most + " bytes");
        }
        String text = StandardCharsets.UTF_8
                .newDecoder()
                .decode(ByteBuffer.wrap(bytes))
                .toString();
        return !text.isEmpty() && text.charAt(0) == BYTE_ORDER_MARK ? text.substring(1) : text;
    }

    /// Writes the whole text or nothing: to a temporary file first, then in the place of what was there. A link stays,
    /// and what it leads to is written.
    void write(String text) throws IOException {
        Files.createDirectories(path.toAbsolutePath().getParent());
        Path target = target();
        if (Files.exists(target)) {
            requireRegular(target);
        }
        Path draft = Files.createTempFile(target.getParent(), "settings", ".tmp");
        try {
            Files.writeString(draft, text, StandardCharsets.UTF_8);
            Files.move(draft, target, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
        } finally {
            Files.deleteIfExists(draft);
        }
    }

    /// Copies the content to a new file beside this one, which is named after the first free number.
    ///
    /// @param name with one place for a number
    Path copyAside(String name) throws IOException {
        requireRegular(path);
        if (Files.size(path) > MOST_COPIED) {
            throw refused("larger than " + MOST_COPIED + " bytes");
        }
        for (int n = 1; ; n++) {
            Path copy = path.resolveSibling(String.format(Locale.ROOT, name, n));
            if (!Files.exists(copy, LinkOption.NOFOLLOW_LINKS)) {
                return Files.copy(path, copy);
            }
        }
    }

    /// Where the links lead, also when there is nothing yet.
    private Path target() throws IOException {
        Path target = path.toAbsolutePath();
        for (int links = 0; Files.isSymbolicLink(target); links++) {
            if (links == MOST_LINKS) {
                throw new FileSystemLoopException(path.toString());
            }
            target = target.resolveSibling(Files.readSymbolicLink(target));
        }
        return target;
    }

    private void requireRegular(Path file) throws IOException {
        if (!Files.isRegularFile(file)) {
            throw refused("not a regular file");
        }
    }

    private FileSystemException refused(String why) {
        return new FileSystemException(path.toString(), null, why);
    }

    @Override
    public String toString() {
        return path.toString();
    }
}
