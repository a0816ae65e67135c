package app.unhunch.journal;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.function.Predicate;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// A file of lines that only grows, shared with other processes. A lock beside it keeps their lines apart; it is opened
/// anew each time, as [#rewrite] may have put another file in its place.
final class LogFile {

    private static final Logger LOG = LoggerFactory.getLogger(LogFile.class);

    private final Path file;

    LogFile(Path file) {
        this.file = file;
    }

    /// Adds lines; all are on the disk when it returns. Throws [IOException] when that did not work, and adds none.
    synchronized void append(List<String> lines) throws IOException {
        if (lines.isEmpty()) {
            return;
        }
        Files.createDirectories(file.toAbsolutePath().getParent());
        try (FileChannel lock = openLock();
                FileLock held = lock.lock()) {
            boolean isNew = !Files.exists(file);
            try (FileChannel channel = FileChannel.open(
                    file, StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE)) {
                append(channel, lines);
            }
            if (isNew) {
                flushName();
            }
            LOG.debug("{} lines were kept under {}", lines.size(), held);
        }
    }

    private static void append(FileChannel channel, List<String> lines) throws IOException {
        long end = channel.size();
        // A line that was cut off stays a line of its own.
        String text = (endsWithin(channel, end) ? "\n" : "") + String.join("\n", lines) + "\n";
        ByteBuffer bytes = ByteBuffer.wrap(text.getBytes(StandardCharsets.UTF_8));
        try {
            channel.position(end);
            while (bytes.hasRemaining()) {
                channel.write(bytes);
            }
            channel.force(true);
        } catch (IOException e) {
            takeBack(channel, end, e);
            throw e;
        }
    }

    private static void takeBack(FileChannel channel, long end, IOException why) {
        try {
            channel.truncate(end);
        } catch (IOException e) {
            why.addSuppressed(e);
        }
    }

    private static boolean endsWithin(FileChannel channel, long end) throws IOException {
        ByteBuffer last = ByteBuffer.allocate(1);
        return end > 0 && channel.read(last, end - 1) == 1 && last.get(0) != '\n';
    }

    /// Leaves lines out for good; the others stay as they are, byte for byte. All or nothing: where every line stays,
    /// nothing is written at all.
    ///
    /// @param stays is given each line with its end, where it has one
    synchronized void rewrite(Predicate<byte[]> stays) throws IOException {
        if (!Files.exists(file) || !copy(OutputStream.nullOutputStream(), stays)) {
            return;
        }
        try (FileChannel lock = openLock();
                FileLock held = lock.lock()) {
            // Where the file is a link, what it leads to is written anew. Always the same draft: one that was left
            // behind
            // is written over.
            Path real = file.toRealPath();
            Path draft = real.resolveSibling(real.getFileName() + ".tmp");
            try {
                write(draft, stays);
                Files.move(draft, real, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
                flushName();
                LOG.debug("Lines were left out under {}", held);
            } finally {
                Files.deleteIfExists(draft);
            }
        }
    }

    private void write(Path draft, Predicate<byte[]> stays) throws IOException {
        try (FileChannel channel = FileChannel.open(
                        draft,
                        StandardOpenOption.CREATE,
                        StandardOpenOption.TRUNCATE_EXISTING,
                        StandardOpenOption.WRITE);
                OutputStream out = new BufferedOutputStream(Channels.newOutputStream(channel))) {
            copy(out, stays);
            out.flush();
            channel.force(true);
        }
    }

    private boolean copy(OutputStream out, Predicate<byte[]> stays) throws IOException {
        boolean changed = false;
        try (InputStream in = new BufferedInputStream(Files.newInputStream(file))) {
            for (byte[] line = line(in); line.length > 0; line = line(in)) {
                if (stays.test(line)) {
                    out.write(line);
                } else {
                    changed = true;
                }
            }
        }
        return changed;
    }

    private static byte[] line(InputStream in) throws IOException {
        ByteArrayOutputStream line = new ByteArrayOutputStream();
        int b = 0;
        while (b != '\n' && (b = in.read()) >= 0) {
            line.write(b);
        }
        return line.toByteArray();
    }

    private FileChannel openLock() throws IOException {
        Path lock = file.resolveSibling(file.getFileName() + ".lock");
        return FileChannel.open(lock, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
    }

    /// A new name in a folder is on the disk only when the folder is. Not every system can do that.
    private void flushName() {
        try (FileChannel folder = FileChannel.open(file.toAbsolutePath().getParent(), StandardOpenOption.READ)) {
            folder.force(true);
        } catch (IOException e) {
            LOG.debug("The folder cannot be flushed here", e);
        }
    }
}
