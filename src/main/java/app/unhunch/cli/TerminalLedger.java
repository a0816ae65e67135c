package app.unhunch.cli;

import app.unhunch.console.Ledger;
import app.unhunch.journal.Entry;
import app.unhunch.journal.Line;
import app.unhunch.journal.live.SessionAutosave;
import app.unhunch.journal.live.SessionRecord;
import app.unhunch.journal.store.JournalFolder;
import app.unhunch.journal.store.SessionDraft;
import app.unhunch.launch.JournalKeeping;
import app.unhunch.platform.Version;
import app.unhunch.session.Timeline;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Writes a session in the terminal into the journal of this machine.
///
/// @param id of the one session that a terminal leads through
public record TerminalLedger(JournalFolder folder, UUID id, SessionDraft note, Clock clock) implements Ledger {

    private static final Logger LOG = LoggerFactory.getLogger(TerminalLedger.class);

    public static TerminalLedger in(Path dataFolder) {
        JournalFolder folder = JournalKeeping.folder(dataFolder);
        UUID id = UUID.randomUUID();
        return new TerminalLedger(folder, id, folder.running(id), Clock.system(ZoneId.systemDefault()));
    }

    @Override
    public SessionAutosave open(Timeline timeline) {
        SessionRecord record = new SessionRecord(id, OffsetDateTime.now(clock), timeline, null, Version.number());
        return new SessionAutosave(record, this::note, () -> OffsetDateTime.now(clock));
    }

    /// A session goes on when it cannot be noted; the next note tries again, and its end is kept all the same.
    private void note(Entry entry) {
        try {
            note.note(entry);
        } catch (IOException e) {
            LOG.debug("The next note tries again", e);
        }
    }

    @Override
    public void close(Entry entry) throws IOException {
        if (entry.worthKeeping()) {
            folder.append(List.of(new Line.Kept(entry)));
        }
        note.discard();
    }
}
