package app.unhunch.console;

import app.unhunch.session.Session;
import app.unhunch.session.SessionEvent;
import java.util.List;

/// What moves a session besides time.
interface SessionControls {

    /// Lets a key, or the lack of one, act on the session, and returns what happened.
    List<SessionEvent> react(int key, Session session);

    /// Whether a question waits for its answer.
    boolean asking();
}
