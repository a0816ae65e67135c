package app.unhunch.journal.store;

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
import java.nio.file.attribute.PosixFileAttributeView;
import java.util.List;
import java.util.function.Predicate;
import java.util.function.Supplier;
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
        try {
            write(channel, end, lines);
            channel.force(true);
        } catch (IOException e) {
            takeBack(channel, end, e);
            throw e;
        }
    }

    /// Writes lines at the end of a file. A line there that was cut off stays a line of its own.
    static void write(FileChannel channel, long end, List<String> lines) throws IOException {
        String text = (endsWithin(channel, end) ? "\n" : "") + String.join("\n", lines) + "\n";
        ByteBuffer bytes = ByteBuffer.wrap(text.getBytes(StandardCharsets.UTF_8));
        channel.position(end);
        while (bytes.hasRemaining()) {
            channel.write(bytes);
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
    /// nothing is written at all. A line that is too long for a session stays, whatever is in it.
    ///
    /// @param rule gives what says of a line, with its end where it has one, whether it stays; asked to see whether
    ///     something is to go, and once more when nobody else can write
    synchronized void rewrite(Supplier<Predicate<byte[]>> rule) throws IOException {
        if (!Files.exists(file) || !copy(OutputStream.nullOutputStream(), rule.get())) {
            return;
        }
        try (FileChannel lock = openLock();
                FileLock held = lock.lock()) {
            // Where the file is a link, what it leads to is written anew. Always the same draft: one that was left
            // behind is written over.
            Path real = file.toRealPath();
            Path draft = real.resolveSibling(real.getFileName() + ".tmp");
            try {
                write(real, draft, rule.get());
                Files.move(draft, real, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
                flushName();
                LOG.debug("Lines were left out under {}", held);
            } finally {
                Files.deleteIfExists(draft);
            }
        }
    }

    private void write(Path real, Path draft, Predicate<byte[]> stays) throws IOException {
        try (FileChannel channel = FileChannel.open(
                        draft,
                        StandardOpenOption.CREATE,
                        StandardOpenOption.TRUNCATE_EXISTING,
                        StandardOpenOption.WRITE);
                OutputStream out = new BufferedOutputStream(Channels.newOutputStream(channel))) {
            permitAs(real, draft);
            copy(out, stays);
            out.flush();
            channel.force(true);
        }
    }

    private boolean copy(OutputStream out, Predicate<byte[]> stays) throws IOException {
        boolean changed = false;
        boolean tooLong = false;
        ByteArrayOutputStream line = new ByteArrayOutputStream();
        try (InputStream in = new BufferedInputStream(Files.newInputStream(file))) {
            for (int b = in.read(); b >= 0; b = in.read()) {
                line.write(b);
                tooLong |= b != '\n' && line.size() > Lines.LONGEST;
                if (tooLong) {
                    // It goes on as it comes, and is never held as a whole.
                    line.writeTo(out);
                    line.reset();
                }
                if (b == '\n') {
                    changed |= !hand(line, stays, out);
                    tooLong = false;
                }
            }
        }
        return !hand(line, stays, out) || changed;
    }

    private static boolean hand(ByteArrayOutputStream line, Predicate<byte[]> stays, OutputStream out)
            throws IOException {
        boolean handed = line.size() == 0 || stays.test(line.toByteArray());
        if (handed) {
            line.writeTo(out);
        }
        line.reset();
        return handed;
    }

    /// Who may read the old file may read the new one, and nobody else.
    private static void permitAs(Path old, Path draft) throws IOException {
        PosixFileAttributeView view = Files.getFileAttributeView(old, PosixFileAttributeView.class);
        if (view != null) {
            Files.setPosixFilePermissions(draft, view.readAttributes().permissions());
        }
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
