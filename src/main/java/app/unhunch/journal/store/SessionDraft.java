package app.unhunch.journal.store;

import app.unhunch.journal.Entry;
import app.unhunch.journal.Line;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// The small record of a session that runs: a file that is locked as long as its window is there, and that tells what
/// was done when the window went too early. May be used on any thread, by one at a time.
public final class SessionDraft {

    private static final Logger LOG = LoggerFactory.getLogger(SessionDraft.class);

    private final Path file;
    private final LineWriter writer;
    private volatile @Nullable FileChannel channel;
    private boolean over;
    private boolean failing;

    SessionDraft(Path file, LineWriter writer) {
        this.file = file;
        this.writer = writer;
    }

    /// Notes what is done up to now. Throws [IOException] when that did not work; the file is opened anew for the next
    /// note, as what was in the way may be gone by then.
    public void note(Entry entry) throws IOException {
        if (over) {
            return;
        }
        try {
            write(open(), entry);
            failing = false;
        } catch (IOException e) {
            if (!failing) {
                LOG.warn("The running session cannot be noted in {}", file, e);
            }
            failing = true;
            close();
            throw e;
        }
    }

    private FileChannel open() throws IOException {
        if (channel == null) {
            Files.createDirectories(file.toAbsolutePath().getParent());
            channel = FileChannel.open(
                    file, StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE);
            FileLock lock = channel.tryLock();
            LOG.debug("{} is locked: {}", file, lock);
        }
        return channel;
    }

    private void write(FileChannel open, Entry entry) throws IOException {
        long end = open.size();
        // The latest line counts. So one that is cut off takes nothing with it.
        String line = writer.write(new Line.Kept(entry.revised((int) Math.min(end + 1, Integer.MAX_VALUE))));
        LogFile.write(open, end, List.of(line));
    }

    /// The session is kept elsewhere, or not worth it: the record goes.
    public void discard() {
        close();
        over = true;
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
    static void ifInterrupted(Path file, Runnable deed) {
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
