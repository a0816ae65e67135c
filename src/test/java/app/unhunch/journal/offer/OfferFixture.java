package app.unhunch.journal.offer;

import app.unhunch.journal.Entry;
import app.unhunch.journal.PerSide;
import app.unhunch.journal.Stretched;
import app.unhunch.journal.live.Made;
import app.unhunch.library.Library;
import app.unhunch.model.Routine;
import app.unhunch.session.Outcome;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/// The bundled routines in their order, with lengths that are easy to remember, and sessions of them.
final class OfferFixture {

    private static final Map<String, Duration> LENGTHS = Map.of(
            "upper-back-five", Duration.ofSeconds(301),
            "upper-back-full", Duration.ofMinutes(9),
            "desk-break", Duration.ofMinutes(3),
            "unwind", Duration.ofMinutes(7),
            "micro-break", Duration.ofMinutes(1));

    static final List<Candidate> ALL = Library.read(null).routines().stream()
            .map(routine -> new Candidate(routine, LENGTHS.getOrDefault(routine.id(), Duration.ofMinutes(8))))
            .toList();

    private OfferFixture() {}

    static Candidate candidate(String routine) {
        return ALL.stream()
                .filter(candidate -> candidate.routine().id().equals(routine))
                .findFirst()
                .orElseThrow();
    }

    /// A session that ended then.
    ///
    /// @param hurt the id of the stretch that hurt, or empty
    static Entry ended(OffsetDateTime end, String routine, String hurt) {
        Stretched[] stretches = ALL.stream()
                .map(Candidate::routine)
                .filter(r -> r.id().equals(routine))
                .flatMap(OfferFixture::stretches)
                .map(id -> Made.stretched(
                        id, Made.both(30), PerSide.NONE, id.equals(hurt) ? Outcome.HURT : Outcome.SKIPPED))
                .toArray(Stretched[]::new);
        return Made.session(end.minus(Made.LENGTH), routine, stretches);
    }

    static Stream<String> stretches(Routine routine) {
        return routine.stretches().stream().map(planned -> planned.stretch().id());
    }
}
