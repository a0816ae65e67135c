package app.unhunch.journal.offer;

import app.unhunch.model.Routine;
import java.time.Duration;
import java.util.function.Supplier;

/// A routine that may be offered.
///
/// @param measure how long it takes at the person's pace; asked only by the rules that go by it
public record Candidate(Routine routine, Supplier<Duration> measure) {

    /// One of which the length is known.
    public Candidate(Routine routine, Duration length) {
        this(routine, () -> length);
    }

    Duration length() {
        return measure.get();
    }

    boolean has(String stretch) {
        return routine.stretches().stream()
                .anyMatch(planned -> planned.stretch().id().equals(stretch));
    }
}
