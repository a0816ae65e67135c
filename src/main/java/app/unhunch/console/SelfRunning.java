package app.unhunch.console;

import app.unhunch.session.Command;
import app.unhunch.session.Session;
import app.unhunch.session.SessionEvent;
import java.util.List;

/// The silent twin of [KeyControls]: nobody can press a key, so the session starts and goes on by itself.
record SelfRunning() implements SessionControls {

    @Override
    public List<SessionEvent> react(int key, Session session) {
        if (key == KeySource.CLOSED && session.allows(Command.STOP)) {
            return session.stop();
        }
        if (session.allows(Command.START)) {
            return session.start();
        }
        return session.allows(Command.RESUME) ? session.resume() : List.of();
    }

    @Override
    public boolean asking() {
        return false;
    }
}
