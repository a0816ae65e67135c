package app.unhunch.journal.offer;

import app.unhunch.model.Routine;
import java.time.Duration;

/// A routine that may be offered, and how long it takes at the person's pace.
public record Candidate(Routine routine, Duration length) {

    boolean has(String stretch) {
        return routine.stretches().stream()
                .anyMatch(planned -> planned.stretch().id().equals(stretch));
    }
}
