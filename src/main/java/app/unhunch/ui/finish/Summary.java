package app.unhunch.ui.finish;

import app.unhunch.model.PlannedStretch;
import app.unhunch.session.Outcome;
import app.unhunch.session.Session;
import app.unhunch.session.State;
import app.unhunch.session.pain.Response;
import java.time.Duration;
import java.util.List;
import java.util.stream.IntStream;

/// What a session came to.
///
/// @param complete whether the end of the routine was reached
/// @param active how long the person stretched
/// @param ended whether pain ended it
record Summary(String routine, boolean complete, Duration active, boolean ended, List<Line> lines) {

    /// One stretch and what became of it.
    record Line(PlannedStretch planned, Outcome outcome) {}

    static Summary of(Session session) {
        List<PlannedStretch> stretches = session.timeline().routine().stretches();
        List<Outcome> outcomes = session.outcomes();
        return new Summary(
                session.timeline().routine().name(),
                session.state() == State.FINISHED,
                session.active(),
                IntStream.range(0, stretches.size())
                        .mapToObj(session::pains)
                        .flatMap(List::stream)
                        .anyMatch(pain -> pain.response() == Response.ENDED),
                IntStream.range(0, stretches.size())
                        .mapToObj(i -> new Line(stretches.get(i), outcomes.get(i)))
                        .toList());
    }

    /// Which kind words to begin with: the key of a text.
    String greeting() {
        if (ended) {
            return "finish.ended";
        }
        if (lines.stream().anyMatch(line -> line.outcome() == Outcome.HURT)) {
            return "finish.hurt";
        }
        if (!complete) {
            return "finish.early";
        }
        return lines.stream().allMatch(line -> line.outcome() == Outcome.DONE) ? "finish.all" : "finish.most";
    }
}
