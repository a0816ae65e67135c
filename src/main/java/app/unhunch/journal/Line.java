package app.unhunch.journal;

import java.util.UUID;

/// One line of a journal file. Of all lines with the same id, the one with the highest revision counts.
public sealed interface Line {

    /// The session it is about.
    UUID id();

    /// The revision of that session, from 1.
    int revision();

    /// A session, or a later revision of it.
    record Kept(Entry entry) implements Line {
        @Override
        public UUID id() {
            return entry.id();
        }

        @Override
        public int revision() {
            return entry.revision();
        }
    }

    /// A session that was deleted.
    record Tombstone(UUID id, int revision) implements Line {}
}
