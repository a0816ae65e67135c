package app.unhunch.journal.live;

import app.unhunch.journal.Entry;
import java.util.UUID;

/// Where a session is written down while it runs and when it is over.
public interface SessionLog {

    /// Notes what is done up to now, so that little is lost should the program end too early.
    void note(Entry entry);

    /// Keeps a session, or what was told of it later.
    void keep(Entry entry);

    /// Drops the notes of a session that is not worth keeping.
    void forget(UUID id);
}
