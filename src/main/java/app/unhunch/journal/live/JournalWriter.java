package app.unhunch.journal.live;

import app.unhunch.journal.Line;
import app.unhunch.journal.store.Fault;
import app.unhunch.journal.store.JournalFolder;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Lines on their way to the disk, in order, tried again and again until they are there. Used on the window's
/// thread; it writes on the disk's.
final class JournalWriter {

    private static final Logger LOG = LoggerFactory.getLogger(JournalWriter.class);

    private final JournalFolder folder;
    private final JournalThreads threads;
    private final Consumer<List<Line>> written;
    private final Consumer<Optional<Fault>> failed;
    private final ReadOnlyObjectWrapper<List<Line>> waiting = new ReadOnlyObjectWrapper<>(List.of());
    private final Queue<List<Line>> unwritten = new ConcurrentLinkedQueue<>();
    private boolean planned;

    /// @param written told which lines are on the disk now
    /// @param failed told why a line is not
    JournalWriter(
            JournalFolder folder,
            JournalThreads threads,
            Consumer<List<Line>> written,
            Consumer<Optional<Fault>> failed) {
        this.folder = folder;
        this.threads = threads;
        this.written = written;
        this.failed = failed;
    }

    /// What is not on the disk yet.
    ReadOnlyObjectProperty<List<Line>> waiting() {
        return waiting.getReadOnlyProperty();
    }

    void add(List<Line> lines) {
        List<Line> all = new ArrayList<>(waiting.get());
        all.addAll(lines);
        waiting.set(List.copyOf(all));
        unwritten.add(lines);
        write();
    }

    /// Tries to write what is not written yet.
    void write() {
        threads.disk().execute(this::writeNow);
    }

    /// On the disk's thread; says whether all is written.
    boolean writeNow() {
        for (List<Line> next = unwritten.peek(); next != null; next = unwritten.peek()) {
            List<Line> lines = next;
            try {
                folder.append(lines);
            } catch (IOException e) {
                LOG.warn("The journal could not be written", e);
                Fault fault = folder.fault(e);
                threads.window().execute(() -> fail(fault));
                return false;
            }
            unwritten.remove();
            threads.window().execute(() -> succeed(lines));
        }
        return true;
    }

    private void succeed(List<Line> lines) {
        waiting.set(waiting.get().subList(lines.size(), waiting.get().size()));
        written.accept(lines);
    }

    private void fail(Fault fault) {
        failed.accept(Optional.of(fault));
        if (!planned) {
            planned = true;
            threads.later().execute(() -> {
                planned = false;
                write();
            });
        }
    }
}
