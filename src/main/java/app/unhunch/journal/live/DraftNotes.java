package app.unhunch.journal.live;

import app.unhunch.journal.Entry;
import app.unhunch.journal.store.Fault;
import app.unhunch.journal.store.InterruptedSession;
import app.unhunch.journal.store.JournalFolder;
import app.unhunch.journal.store.SessionDraft;
import java.io.IOException;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;

/// The notes of sessions that are not in the journal yet. Used on the window's thread.
final class DraftNotes {

    private final JournalFolder folder;
    private final JournalThreads threads;
    private final Consumer<Optional<Fault>> told;
    private final Map<UUID, SessionDraft> notes = new HashMap<>();
    private final Set<UUID> unwritten = new HashSet<>();

    /// @param told why the latest note could not be written; empty when all are written again
    DraftNotes(JournalFolder folder, JournalThreads threads, Consumer<Optional<Fault>> told) {
        this.folder = folder;
        this.threads = threads;
        this.told = told;
    }

    /// Notes what a session has done up to now.
    void note(Entry entry) {
        SessionDraft note = notes.computeIfAbsent(entry.id(), folder::running);
        threads.disk().execute(() -> {
            try {
                note.note(entry);
                threads.window().execute(() -> written(entry.id()));
            } catch (IOException e) {
                Fault fault = folder.fault(e);
                threads.window().execute(() -> failed(entry.id(), fault));
            }
        });
    }

    private void written(UUID id) {
        if (unwritten.remove(id) && allWritten()) {
            told.accept(Optional.empty());
        }
    }

    private void failed(UUID id, Fault fault) {
        if (notes.containsKey(id)) {
            unwritten.add(id);
            told.accept(Optional.of(fault));
        }
    }

    /// Whether the latest note of every session is on the disk.
    boolean allWritten() {
        return unwritten.isEmpty();
    }

    /// Takes over the note of a session whose window went.
    void adopt(InterruptedSession interrupted) {
        UUID id = interrupted.entry().id();
        notes.put(id, folder.running(interrupted));
    }

    /// Removes the note of a session.
    void forget(UUID id) {
        SessionDraft note = notes.remove(id);
        if (note != null) {
            threads.disk().execute(note::discard);
        }
        written(id);
    }

    /// The drafts that are neither kept nor discarded.
    Collection<SessionDraft> left() {
        return notes.values();
    }
}
