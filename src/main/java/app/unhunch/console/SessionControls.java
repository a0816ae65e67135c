package app.unhunch.console;

import app.unhunch.session.Command;
import app.unhunch.session.State;
import java.util.Optional;

/// What moves a session besides time.
interface SessionControls {

    /// What a key, or the lack of one, asks of a session that is in a state; it need not be legal there.
    Optional<Command> press(int key, State state);

    /// Whether a question waits for its answer.
    boolean asking();
}
