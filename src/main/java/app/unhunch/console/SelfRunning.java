package app.unhunch.console;

import app.unhunch.session.Command;
import app.unhunch.session.State;
import java.util.Optional;

/// The silent twin of [KeyControls]: nobody can press a key, so the session starts and goes on by itself.
record SelfRunning() implements SessionControls {

    @Override
    public Optional<Command> press(int key, State state) {
        if (key == KeySource.CLOSED) {
            return Optional.of(Command.STOP);
        }
        return state.toggle().filter(command -> command != Command.PAUSE);
    }

    @Override
    public boolean asking() {
        return false;
    }
}
