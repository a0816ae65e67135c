package app.unhunch.session;

import app.unhunch.session.pain.Pain;
import app.unhunch.session.pain.Question;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/// Everything that can be seen of a session from outside.
record SeenSession(
        State state,
        Moment moment,
        Duration leadInLeft,
        @Nullable PauseReason pauseReason,
        Duration active,
        List<Outcome> outcomes,
        List<List<Pain>> pains,
        Optional<Question> question,
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
                IntStream.range(0, session.outcomes().size())
                        .mapToObj(session::pains)
                        .toList(),
                session.question(),
                session.timeline().cues(),
                Arrays.stream(Command.values()).filter(session::allows).toList());
    }
}
