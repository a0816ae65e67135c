package app.unhunch.session;

import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Everything that can be seen of a session from outside.
record SeenSession(
        State state,
        Moment moment,
        Duration leadInLeft,
        @Nullable PauseReason pauseReason,
        Duration active,
        List<Outcome> outcomes,
        List<Cue> cues,
        List<Command> allowed) {

    static SeenSession of(Session session) {
        return new SeenSession(
                session.state(),
                session.moment(),
                session.leadInLeft(),
                session.pauseReason(),
                session.active(),
                session.outcomes(),
                session.timeline().cues(),
                Arrays.stream(Command.values()).filter(session::allows).toList());
    }
}
