package app.unhunch.ui.finish;

import app.unhunch.model.PlannedStretch;
import app.unhunch.model.Routine;
import app.unhunch.session.Cue;
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
/// @param ended whether pain ended it, in a stretch or in the warm-up
/// @param hurt whether pain was part of it, however it was answered
record Summary(String routine, boolean complete, Duration active, boolean ended, boolean hurt, List<Line> lines) {

    /// What became of a stretch, for the person who did it.
    enum Became {
        DONE,
        /// Done with a smaller movement or in its easier way, because it hurt.
        EASED,
        SKIPPED,
        /// Stopped because it hurt.
        HURT,
        /// Stopped after some of it.
        PARTWAY,
        /// Not reached.
        OPEN
    }

    /// One stretch and what became of it.
    record Line(PlannedStretch planned, Became became) {}

    static Summary of(Session session) {
        Routine routine = session.timeline().routine();
        List<PlannedStretch> stretches = routine.stretches();
        List<Outcome> outcomes = session.outcomes();
        return new Summary(
                routine.name(),
                session.state() == State.FINISHED,
                session.active(),
                IntStream.range(routine.first(), stretches.size())
                        .mapToObj(session::pains)
                        .flatMap(List::stream)
                        .anyMatch(pain -> pain.response() == Response.ENDED),
                session.hurt() || outcomes.contains(Outcome.HURT),
                IntStream.range(0, stretches.size())
                        .mapToObj(i -> new Line(stretches.get(i), became(outcomes.get(i), i, session)))
                        .toList());
    }

    private static Became became(Outcome outcome, int item, Session session) {
        return switch (outcome) {
            case DONE -> session.pains(item).isEmpty() ? Became.DONE : Became.EASED;
            case SKIPPED -> Became.SKIPPED;
            case HURT -> Became.HURT;
            case OPEN -> {
                Cue last = session.moment().cue();
                boolean begun = last.part().item() == item && last.kind() != Cue.Kind.GET_READY;
                yield begun ? Became.PARTWAY : Became.OPEN;
            }
        };
    }

    /// Which kind words to begin with: the key of a text. Who did nothing is not praised for it.
    String greeting() {
        if (ended) {
            return "finish.ended";
        }
        if (hurt) {
            return "finish.hurt";
        }
        if (!any(Became.DONE) && !any(Became.PARTWAY)) {
            return "finish.none";
        }
        if (!complete) {
            return "finish.early";
        }
        return lines.stream().allMatch(line -> line.became() == Became.DONE) ? "finish.all" : "finish.most";
    }

    private boolean any(Became became) {
        return lines.stream().anyMatch(line -> line.became() == became);
    }
}
