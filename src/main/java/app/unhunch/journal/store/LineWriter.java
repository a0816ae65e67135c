package app.unhunch.journal.store;

import app.unhunch.journal.Entry;
import app.unhunch.journal.Line;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.SerializationFeature;

/// Writes one line of a journal file: an object of JSON, in UTF-8, without a line break.
public final class LineWriter {

    public String write(Line line) {
        return LineMapper.JSON.writeValueAsString(
                switch (line) {
                    case Line.Kept kept -> SessionJson.of(kept.entry());
                    case Line.Tombstone gone -> DeletionJson.of(gone);
                });
    }

    /// Sessions as one object that a person can read, over many lines: each in `sessions` as it would stand in a line.
    public String writeAll(List<Entry> sessions) {
        return LineMapper.JSON
                .writer()
                .with(SerializationFeature.INDENT_OUTPUT)
                .writeValueAsString(Map.of(
                        "sessions", sessions.stream().map(SessionJson::of).toList()));
    }
}
