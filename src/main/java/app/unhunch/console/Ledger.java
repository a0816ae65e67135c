package app.unhunch.console;

import app.unhunch.journal.Entry;
import app.unhunch.journal.live.SessionAutosave;
import app.unhunch.session.Timeline;
import java.io.IOException;

/// Where a session in the terminal is written down.
public interface Ledger {

    /// Writes down what a session does from now on.
    SessionAutosave open(Timeline timeline);

    /// Keeps what is worth keeping of it. Throws [IOException] when that could not be written.
    void close(Entry entry) throws IOException;
}
