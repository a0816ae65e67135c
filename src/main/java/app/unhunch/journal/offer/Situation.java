package app.unhunch.journal.offer;

import app.unhunch.journal.Entry;
import app.unhunch.journal.Journal;
import app.unhunch.journal.Stretched;
import app.unhunch.session.Outcome;
import app.unhunch.session.pain.Response;
import java.time.Duration;
import java.time.ZonedDateTime;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// What an offer is based on.
///
/// @param candidates in the order of the library; not empty
/// @param chosen the id of the routine that was started last, or empty
public record Situation(Journal journal, List<Candidate> candidates, String chosen, ZonedDateTime now) {

    public Situation {
        candidates = List.copyOf(candidates);
    }

    Optional<Entry> last() {
        return journal.last();
    }

    /// Since the last session ended; nothing for one that seems to lie ahead, as after a clock that was set back.
    Duration sinceLast() {
        return last().map(this::since).orElse(Duration.ZERO);
    }

    private Duration since(Entry session) {
        Duration since = Duration.between(session.end().toInstant(), now.toInstant());
        return since.isNegative() ? Duration.ZERO : since;
    }

    /// The ids of the stretches that hurt this short a time ago or less, and were not done without pain since.
    Set<String> hurting(Duration lately) {
        Set<String> hurting = new HashSet<>();
        for (Entry session : journal.entries()) {
            if (since(session).compareTo(lately) <= 0) {
                for (Stretched stretched : session.stretches()) {
                    if (stretched.hurt()) {
                        hurting.add(stretched.id());
                    } else if (stretched.outcome() == Outcome.DONE) {
                        hurting.remove(stretched.id());
                    }
                }
            }
        }
        return Set.copyOf(hurting);
    }

    /// Whether pain ended a session today, as it does with every warning sign.
    boolean warnedToday() {
        return journal.entries().stream()
                .filter(session -> session.day().equals(now.toLocalDate()))
                .flatMap(session -> session.stretches().stream())
                .flatMap(stretched -> stretched.pains().stream())
                .anyMatch(pain -> pain.response() == Response.ENDED);
    }

    Optional<Candidate> candidate(String routine) {
        return candidates.stream()
                .filter(candidate -> candidate.routine().id().equals(routine))
                .findFirst();
    }

    List<Candidate> without(Set<String> stretches) {
        return candidates.stream()
                .filter(candidate -> stretches.stream().noneMatch(candidate::has))
                .toList();
    }
}
