package app.unhunch.journal.store;

import app.unhunch.journal.Entry;
import java.nio.file.Path;

/// A session that was still running when its window went.
///
/// @param entry what was done of it
/// @param file the record of it
public record InterruptedSession(Entry entry, Path file) {

    /// Deletes its draft.
    public void discard() {
        SessionDraft.remove(file);
    }
}
