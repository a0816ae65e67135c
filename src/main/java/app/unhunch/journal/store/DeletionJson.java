package app.unhunch.journal.store;

import app.unhunch.journal.Line;
import java.util.UUID;

/// The deletion of a session as it stands in a line.
public record DeletionJson(
        int schemaVersion, UUID id, @Within(min = 1) int revision, boolean deleted) {

    static DeletionJson of(Line.Tombstone gone) {
        return new DeletionJson(LineMapper.SCHEMA_VERSION, gone.id(), gone.revision(), true);
    }

    Line.Tombstone gone() {
        return new Line.Tombstone(id, revision);
    }
}
