package app.unhunch.session;

import static app.unhunch.session.Command.BACK;
import static app.unhunch.session.Command.EXTEND;
import static app.unhunch.session.Command.HURTS;
import static app.unhunch.session.Command.NEXT;
import static app.unhunch.session.Command.PAUSE;
import static app.unhunch.session.Command.RESUME;
import static app.unhunch.session.Command.START;
import static app.unhunch.session.Command.STOP;

import java.util.Map;
import java.util.Optional;

/// What a session is doing, with the table of legal moves.
public enum State {
    READY,
    RUNNING,
    /// A short countdown after a pause, before the position moves again.
    LEAD_IN,
    PAUSED,
    /// The end was reached.
    FINISHED,
    /// The person ended it.
    STOPPED;

    private static final Map<State, Map<Command, State>> LEGAL = Map.of(
            READY, Map.of(START, RUNNING, STOP, STOPPED),
            RUNNING,
                    Map.of(PAUSE, PAUSED, NEXT, RUNNING, BACK, RUNNING, EXTEND, RUNNING, HURTS, RUNNING, STOP, STOPPED),
            LEAD_IN,
                    Map.of(PAUSE, PAUSED, NEXT, RUNNING, BACK, RUNNING, EXTEND, LEAD_IN, HURTS, RUNNING, STOP, STOPPED),
            PAUSED, Map.of(RESUME, LEAD_IN, NEXT, PAUSED, BACK, PAUSED, EXTEND, PAUSED, HURTS, PAUSED, STOP, STOPPED),
            FINISHED, Map.of(),
            STOPPED, Map.of());

    /// The state that a command leads to, or nothing when it is not legal here. [Command#NEXT] and [Command#HURTS] in
    /// the last stretch lead to [#FINISHED] instead.
    Optional<State> after(Command command) {
        return Optional.ofNullable(LEGAL.getOrDefault(this, Map.of()).get(command));
    }

    /// Whether nothing can happen any more.
    public boolean over() {
        return this == FINISHED || this == STOPPED;
    }
}
