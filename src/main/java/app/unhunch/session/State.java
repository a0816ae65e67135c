package app.unhunch.session;

import static app.unhunch.session.Command.BACK;
import static app.unhunch.session.Command.EXTEND;
import static app.unhunch.session.Command.HURTS;
import static app.unhunch.session.Command.NEXT;
import static app.unhunch.session.Command.PAUSE;
import static app.unhunch.session.Command.RESUME;
import static app.unhunch.session.Command.SKIP_WARM_UP;
import static app.unhunch.session.Command.START;
import static app.unhunch.session.Command.STOP;
import static app.unhunch.session.Command.UNDO;

import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;

/// What a session is doing, with the table of legal moves.
public enum State {
    READY,
    RUNNING,
    /// A short countdown after a pause, before the position moves again.
    LEAD_IN,
    PAUSED,
    /// Something hurts: it is asked what, and nothing moves.
    HURT,
    /// The end was reached.
    FINISHED,
    /// The person ended it.
    STOPPED;

    private static final Map<State, Map<Command, State>> LEGAL = table(
            new Legal(READY, START, RUNNING),
            new Legal(READY, STOP, STOPPED),
            new Legal(RUNNING, PAUSE, PAUSED),
            new Legal(RUNNING, NEXT, RUNNING),
            new Legal(RUNNING, SKIP_WARM_UP, RUNNING),
            new Legal(RUNNING, BACK, RUNNING),
            new Legal(RUNNING, EXTEND, RUNNING),
            new Legal(RUNNING, HURTS, HURT),
            new Legal(RUNNING, STOP, STOPPED),
            new Legal(LEAD_IN, PAUSE, PAUSED),
            new Legal(LEAD_IN, NEXT, RUNNING),
            new Legal(LEAD_IN, SKIP_WARM_UP, RUNNING),
            new Legal(LEAD_IN, BACK, RUNNING),
            new Legal(LEAD_IN, EXTEND, LEAD_IN),
            new Legal(LEAD_IN, HURTS, HURT),
            new Legal(LEAD_IN, STOP, STOPPED),
            new Legal(PAUSED, RESUME, LEAD_IN),
            new Legal(PAUSED, NEXT, PAUSED),
            new Legal(PAUSED, SKIP_WARM_UP, PAUSED),
            new Legal(PAUSED, BACK, PAUSED),
            new Legal(PAUSED, EXTEND, PAUSED),
            new Legal(PAUSED, HURTS, HURT),
            new Legal(PAUSED, UNDO, HURT),
            new Legal(PAUSED, STOP, STOPPED),
            new Legal(HURT, UNDO, HURT),
            new Legal(HURT, STOP, STOPPED));

    /// The state that a command leads to, or nothing when it is not legal here. [Command#NEXT] in the
    /// last stretch leads to [#FINISHED] instead, and [Command#UNDO] before the first answer back to where one was.
    Optional<State> after(Command command) {
        return Optional.ofNullable(LEGAL.getOrDefault(this, Map.of()).get(command));
    }

    /// What one key for starting, pausing and going on asks for here; nothing when it is over.
    public Optional<Command> toggle() {
        return switch (this) {
            case READY -> Optional.of(START);
            case RUNNING, LEAD_IN -> Optional.of(PAUSE);
            case PAUSED -> Optional.of(RESUME);
            case HURT, FINISHED, STOPPED -> Optional.empty();
        };
    }

    /// Whether nothing can happen any more.
    public boolean over() {
        return this == FINISHED || this == STOPPED;
    }

    private static Map<State, Map<Command, State>> table(Legal... rows) {
        Map<State, Map<Command, State>> table = new EnumMap<>(State.class);
        for (Legal row : rows) {
            table.computeIfAbsent(row.from, _ -> new EnumMap<>(Command.class)).put(row.command, row.to);
        }
        return table;
    }

    /// One row of the table.
    private record Legal(State from, Command command, State to) {}
}
