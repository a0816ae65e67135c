package app.unhunch.journal.live;

import app.unhunch.journal.Entry;
import app.unhunch.journal.Journal;
import app.unhunch.journal.Line;
import app.unhunch.journal.store.Fault;
import app.unhunch.journal.store.InterruptedSession;
import app.unhunch.journal.store.JournalFolder;
import app.unhunch.journal.store.SessionDraft;
import app.unhunch.session.Timeline;
import java.io.IOException;
import java.nio.file.Path;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// The journal as the window knows it: what is in it, and what is still on its way to the disk. Used on the window's
/// thread; the disk is used on one of its own.
public final class JournalService implements SessionLog {

    private static final Logger LOG = LoggerFactory.getLogger(JournalService.class);

    private final JournalFolder folder;
    private final String application;
    private final JournalThreads threads;
    private final ReadOnlyObjectWrapper<Journal> journal = new ReadOnlyObjectWrapper<>(Journal.EMPTY);
    private final ReadOnlyObjectWrapper<Optional<Fault>> trouble = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<List<Deletion>> deleted = new ReadOnlyObjectWrapper<>(List.of());
    private final DraftNotes notes;
    private final JournalWriter writer;

    /// @param application our version, for what is written
    public JournalService(JournalFolder folder, String application, JournalThreads threads) {
        this.folder = folder;
        this.application = application;
        this.threads = threads;
        this.notes = new DraftNotes(folder, threads, this::noted);
        this.writer = new JournalWriter(folder, threads, this::written, trouble::set);
    }

    /// Sessions that were deleted together.
    ///
    /// @param all whether all was to go that there was
    public record Deletion(List<Entry> sessions, boolean all) {
        public Deletion {
            sessions = List.copyOf(sessions);
        }
    }

    /// All sessions that are known by now.
    public ReadOnlyObjectProperty<Journal> contents() {
        return journal.getReadOnlyProperty();
    }

    /// Why the last write did not work; empty when all is well.
    public ReadOnlyObjectProperty<Optional<Fault>> trouble() {
        return trouble.getReadOnlyProperty();
    }

    /// The path of the journal's folder.
    public Path path() {
        return folder.path();
    }

    /// Whether everything of a session is on the disk.
    public BooleanBinding kept(UUID id) {
        return Bindings.createBooleanBinding(
                () -> writer.waiting().get().stream()
                        .noneMatch(line -> line.id().equals(id)),
                writer.waiting());
    }

    /// Whether all is on the disk, up to the latest note of a session that runs.
    public boolean allKept() {
        return writer.waiting().get().isEmpty() && notes.allWritten();
    }

    /// Calls back once, when all that waits now is on the disk, or when it could not be written.
    public void whenWritten(Runnable deed) {
        writer.write();
        threads.disk().execute(() -> threads.window().execute(deed));
    }

    /// Does something on the disk's own thread, and says on the window's what became of it.
    ///
    /// @param then told why it did not work; empty when it did
    public void onDisk(DiskWork work, Consumer<Optional<IOException>> then) {
        threads.disk().execute(() -> {
            Optional<IOException> fault = Optional.empty();
            try {
                work.run();
            } catch (IOException e) {
                fault = Optional.of(e);
            }
            Optional<IOException> told = fault;
            threads.window().execute(() -> then.accept(told));
        });
    }

    /// Something that takes as long as a disk does.
    @FunctionalInterface
    public interface DiskWork {
        void run() throws IOException;
    }

    /// Reads everything, and hands on what was running when a window went.
    public void read(Consumer<List<InterruptedSession>> interrupted) {
        threads.disk().execute(() -> {
            Journal found = folder.read();
            List<InterruptedSession> left = unknown(folder.interrupted(), found);
            threads.window().execute(() -> {
                // What was added meanwhile is in it, too, whether or not it was on the disk already.
                journal.set(found.with(writer.waiting().get()));
                interrupted.accept(left);
            });
        });
    }

    /// A window may have gone between keeping a session and forgetting its record.
    private static List<InterruptedSession> unknown(List<InterruptedSession> left, Journal found) {
        left.stream().filter(a -> found.knows(a.entry().id())).forEach(InterruptedSession::discard);
        return left.stream().filter(a -> !found.knows(a.entry().id())).toList();
    }

    /// Saves a session that begins.
    ///
    /// @param now the time of day
    /// @param before how the upper back feels, 0 to 10; empty when that was not told
    public SessionAutosave begin(Timeline planned, Supplier<OffsetDateTime> now, Optional<Integer> before) {
        SessionRecord record =
                new SessionRecord(UUID.randomUUID(), now.get(), planned, before.orElse(null), application);
        return new SessionAutosave(record, this, now);
    }

    /// The note goes when the session itself is on the disk.
    @Override
    public void note(Entry entry) {
        notes.note(entry);
    }

    private void noted(Optional<Fault> fault) {
        if (fault.isPresent() || allKept()) {
            trouble.set(fault);
        }
    }

    @Override
    public void forget(UUID id) {
        notes.forget(id);
    }

    @Override
    public void keep(Entry entry) {
        add(List.of(new Line.Kept(entry)));
    }

    /// Deletes sessions as they are now, whatever the caller remembers of them: one that came back has a later
    /// revision. It can be undone until the window closes.
    public void delete(List<Entry> entries) {
        List<Entry> there = entries.stream()
                .flatMap(entry -> journal.get().entry(entry.id()).stream())
                .toList();
        if (!there.isEmpty()) {
            delete(new Deletion(there, false));
        }
    }

    /// Deletes every session. Should that not be undone, nothing else of this machine stays either, whether it can be
    /// read or not.
    public void deleteAll() {
        delete(new Deletion(journal.get().entries(), true));
    }

    private void delete(Deletion deletion) {
        deleted.set(append(deleted.get(), List.of(deletion)));
        add(deletion.sessions().stream()
                .map(entry -> new Line.Tombstone(entry.id(), entry.revision() + 1))
                .toList());
    }

    /// Keeps what was running when a window went.
    public void keep(InterruptedSession interrupted) {
        notes.adopt(interrupted);
        keep(interrupted.entry().revised(1));
    }

    /// Leaves out what was running when a window went.
    public void forget(InterruptedSession interrupted) {
        threads.disk().execute(interrupted::discard);
    }

    /// What was deleted since the window opened, the latest last.
    public ReadOnlyObjectProperty<List<Deletion>> deleted() {
        return deleted.getReadOnlyProperty();
    }

    /// Takes back a deletion, whatever was deleted since.
    public void undelete(Deletion deletion) {
        deleted.set(deleted.get().stream().filter(one -> !one.equals(deletion)).toList());
        add(deletion.sessions().stream()
                .map(entry -> new Line.Kept(entry.revised(journal.get().revision(entry.id()) + 1)))
                .toList());
    }

    private void add(Collection<? extends Line> lines) {
        List<Line> more = List.copyOf(lines);
        journal.set(journal.get().with(more));
        writer.add(more);
    }

    /// Tries to write what is not written yet.
    public void write() {
        writer.write();
    }

    private void written(List<Line> lines) {
        lines.forEach(line -> forget(line.id()));
        if (notes.allWritten()) {
            trouble.set(Optional.empty());
        }
    }

    /// Tries once more to write what is not written, and takes what was deleted, here or elsewhere, out of the file for
    /// good. A session that runs is left for the next start.
    public void close() {
        List<SessionDraft> left = List.copyOf(notes.left());
        boolean all = deleted.get().stream().anyMatch(Deletion::all);
        threads.disk().execute(() -> {
            if (writer.writeNow()) {
                purge(all);
            }
            left.forEach(SessionDraft::close);
        });
    }

    private void purge(boolean all) {
        try {
            if (all) {
                folder.purgeAll();
            } else {
                folder.purge();
            }
        } catch (IOException e) {
            LOG.warn("What was deleted is only marked so", e);
        }
    }

    private static <T> List<T> append(List<T> list, List<T> more) {
        List<T> all = new ArrayList<>(list);
        all.addAll(more);
        return List.copyOf(all);
    }
}
