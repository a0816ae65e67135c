package app.unhunch.journal;

import app.unhunch.plan.Hurt;
import app.unhunch.session.Outcome;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/// What a plan wants to know of the past: what hurt not long ago, and when each stretch was last done.
public record Lately(Journal journal) {

    /// Pain may take days to settle.
    private static final int DAYS = 7;

    /// What hurt today and within a week. What seems to lie ahead, as after a clock that was set back, is today.
    public Hurt hurt(ZonedDateTime now) {
        LocalDate today = now.toLocalDate();
        return new Hurt(hurtSince(today), hurtSince(today.minusDays(DAYS - 1)));
    }

    /// The last day on which a stretch hurt.
    public Optional<LocalDate> hurtOn(String stretch) {
        return journal.entries().reversed().stream()
                .filter(entry ->
                        entry.stretches().stream().anyMatch(did -> did.id().equals(stretch) && did.hurt()))
                .map(Entry::day)
                .findFirst();
    }

    /// When each stretch was last done to its end, by its id.
    public Map<String, Instant> done() {
        Map<String, Instant> done = new HashMap<>();
        for (Entry entry : journal.entries()) {
            entry.stretches().stream()
                    .filter(did -> did.outcome() == Outcome.DONE)
                    .forEach(did -> done.put(did.id(), entry.end().toInstant()));
        }
        return done;
    }

    private Set<String> hurtSince(LocalDate first) {
        return journal.entries().reversed().stream()
                .takeWhile(entry -> !entry.day().isBefore(first.minusDays(1)))
                .filter(entry -> !entry.day().isBefore(first))
                .flatMap(entry -> entry.stretches().stream())
                .filter(Stretched::hurt)
                .map(Stretched::id)
                .collect(Collectors.toUnmodifiableSet());
    }
}
