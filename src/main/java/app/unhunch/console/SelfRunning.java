package app.unhunch.console;

import app.unhunch.run.SessionRun;
import app.unhunch.session.Command;
import app.unhunch.session.SessionEvent;
import java.util.List;

/// The silent twin of [KeyControls]: nobody can press a key, so the session starts and goes on by itself.
record SelfRunning() implements SessionControls {

    @Override
    public List<SessionEvent> press(int key, SessionRun run) {
        if (key == KeySource.CLOSED) {
            return run.apply(Command.STOP);
        }
        return run.session()
                .state()
                .toggle()
                .filter(command -> command != Command.PAUSE)
                .map(run::apply)
                .orElse(List.of());
    }

    @Override
    public boolean asking() {
        return false;
    }
}
