package app.unhunch.ui.progress;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.UUID;

/// A file that is there as a whole or not at all: until the new one is complete, an old one stays.
final class WholeFile {

    private WholeFile() {}

    /// Writes into a file.
    @FunctionalInterface
    interface Writer {
        void write(Path file) throws IOException;
    }

    /// Lets a draft be written beside the file, and puts it in its place.
    static void write(Path file, Writer writer) throws IOException {
        // What a link leads to is written, and the link stays.
        Path real = Files.exists(file) ? file.toRealPath() : file;
        Path draft = real.resolveSibling(real.getFileName() + "." + UUID.randomUUID() + ".tmp");
        try {
            writer.write(draft);
            Files.move(draft, real, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
        } finally {
            Files.deleteIfExists(draft);
        }
    }
}
