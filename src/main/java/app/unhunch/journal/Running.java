package app.unhunch.journal;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// The small record of a session that runs: a file that is locked as long as its window is there, and that tells what
/// was done when the window went too early. May be used on any thread, by one at a time.
public final class Running {

    private static final Logger LOG = LoggerFactory.getLogger(Running.class);

    private final Path file;
    private final LineWriter writer;
    private volatile @Nullable FileChannel channel;
    private boolean failed;

    Running(Path file, LineWriter writer) {
        this.file = file;
        this.writer = writer;
    }

    /// Notes what is done up to now. A session goes on when that does not work: it is kept in the end all the same.
    public void note(Entry entry) {
        if (failed) {
            return;
        }
        try {
            FileChannel open = open();
            // The latest line counts. So one that is cut off takes nothing with it.
            String line =
                    writer.write(new Line.Kept(entry.revised((int) Math.min(open.size() + 1, Integer.MAX_VALUE))));
            open.write(ByteBuffer.wrap((line + "\n").getBytes(StandardCharsets.UTF_8)));
        } catch (IOException e) {
            failed = true;
            LOG.warn("The running session cannot be noted in {}", file, e);
        }
    }

    private FileChannel open() throws IOException {
        if (channel == null) {
            Files.createDirectories(file.toAbsolutePath().getParent());
            channel = FileChannel.open(
                    file, StandardOpenOption.CREATE, StandardOpenOption.WRITE, StandardOpenOption.APPEND);
            FileLock lock = channel.tryLock();
            LOG.debug("{} is locked: {}", file, lock);
        }
        return channel;
    }

    /// The session is kept elsewhere, or not worth it: the record goes.
    public void discard() {
        close();
        failed = true;
        remove(file);
    }

    /// Whether the file is held here.
    boolean held() {
        return channel != null;
    }

    /// Lets go of the file, and leaves it for the next start.
    public void close() {
        if (channel != null) {
            try {
                channel.close();
            } catch (IOException e) {
                LOG.warn("{} could not be closed", file, e);
            }
            channel = null;
        }
    }

    /// Does something if no window holds this file any more.
    static void ifAbandoned(Path file, Runnable deed) {
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.READ, StandardOpenOption.WRITE);
                FileLock lock = channel.tryLock()) {
            if (lock == null) {
                return;
            }
        } catch (OverlappingFileLockException e) {
            LOG.debug("{} is ours", file);
            return;
        } catch (IOException e) {
            LOG.info("{} cannot be looked at", file, e);
            return;
        }
        deed.run();
    }

    static void remove(Path file) {
        try {
            Files.deleteIfExists(file);
        } catch (IOException e) {
            LOG.warn("{} could not be removed", file, e);
        }
    }
}
