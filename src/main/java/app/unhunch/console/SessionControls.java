package app.unhunch.console;

import app.unhunch.run.SessionRun;
import app.unhunch.session.SessionEvent;
import java.util.List;

/// What moves a session besides time.
interface SessionControls {

    /// Does what a key, or the lack of one, asks for, where that is legal, and returns what happened, in order.
    List<SessionEvent> press(int key, SessionRun run);

    /// Whether a question waits for its answer.
    boolean asking();
}
