package app.unhunch.journal.offer;

import app.unhunch.journal.Entry;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/// The rules by which a routine is offered, in one table: the first one that has an answer gives it.
public final class Offers {

    /// Pain may take days to settle.
    private static final Duration SOON_AFTER_PAIN = Duration.ofDays(7);

    /// Once is enough for a while: the gain of stretching levels off at some four minutes a session (Ingram 2024).
    private static final Duration JUST_NOW = Duration.ofHours(2);

    /// What fits before going home.
    private static final Duration SHORT = Duration.ofMinutes(5);

    private static final int LATE_FROM_HOUR = 16;
    private static final int LATE_TO_HOUR = 19;
    private static final int USUAL_DAYS = 28;

    private static final List<Rule> RULES = List.of(
            // Whoever has done nothing yet starts with the routine they chose, or with the first one.
            new Rule(Offer.Why.FIRST, Offers::first),
            // On the day of a warning sign nobody is invited to more: a routine is there, and nothing is said for it.
            new Rule(Offer.Why.USUAL, Offers::afterWarning),
            // What hurt is left alone for a week, unless it was done without pain since, or every routine has it.
            new Rule(Offer.Why.WITHOUT_WHAT_HURT, Offers::withoutWhatHurt),
            // The same thing again at once is no use; the shortest other one is, to whoever wants more.
            new Rule(Offer.Why.SOMETHING_ELSE, Offers::somethingElse),
            // Late in a working day time is short, and a short one is better than none.
            new Rule(Offer.Why.SHORT, Offers::shortOne),
            // Otherwise a habit is worth more than variety.
            new Rule(Offer.Why.USUAL, Offers::usual));

    private record Rule(Offer.Why why, Function<Situation, Optional<Candidate>> choice) {}

    private Offers() {}

    /// The routine that fits now; empty only when there is no routine at all.
    public static Optional<Offer> of(Situation situation) {
        return RULES.stream()
                .flatMap(
                        rule -> rule
                                .choice()
                                .apply(situation)
                                .map(candidate -> new Offer(candidate.routine(), rule.why()))
                                .stream())
                .findFirst();
    }

    private static Optional<Candidate> first(Situation s) {
        return s.last().isPresent()
                ? Optional.empty()
                : s.candidate(s.chosen()).or(() -> s.candidates().stream().findFirst());
    }

    private static Optional<Candidate> afterWarning(Situation s) {
        return s.warnedToday() ? withoutWhatHurt(s).or(() -> usual(s)) : Optional.empty();
    }

    private static Optional<Candidate> withoutWhatHurt(Situation s) {
        Set<String> hurting = s.hurting(SOON_AFTER_PAIN);
        if (hurting.isEmpty()) {
            return Optional.empty();
        }
        List<Candidate> gentle = s.without(hurting);
        List<Candidate> fresh =
                gentle.stream().filter(candidate -> !justDone(s, candidate)).toList();
        return usual(s).filter(fresh::contains)
                .or(() -> fresh.stream().findFirst())
                // Twice the same is better than what hurts.
                .or(() -> gentle.stream().findFirst());
    }

    private static boolean justDone(Situation s, Candidate candidate) {
        return s.sinceLast().compareTo(JUST_NOW) <= 0
                && s.last()
                        .filter(last ->
                                last.routineId().equals(candidate.routine().id()))
                        .isPresent();
    }

    private static Optional<Candidate> somethingElse(Situation s) {
        return s.sinceLast().compareTo(JUST_NOW) > 0
                ? Optional.empty()
                : s.candidates().stream()
                        .filter(candidate -> !justDone(s, candidate))
                        .min(Comparator.comparing(Candidate::length));
    }

    private static Optional<Candidate> shortOne(Situation s) {
        DayOfWeek day = s.now().getDayOfWeek();
        int hour = s.now().getHour();
        boolean late = hour >= LATE_FROM_HOUR && hour < LATE_TO_HOUR;
        return day == DayOfWeek.SATURDAY || day == DayOfWeek.SUNDAY || !late
                ? Optional.empty()
                : s.candidates().stream()
                        .filter(candidate -> candidate.length().compareTo(SHORT) <= 0)
                        .max(Comparator.comparing(Candidate::length));
    }

    private static Optional<Candidate> usual(Situation s) {
        LocalDate since = s.now().toLocalDate().minusDays(USUAL_DAYS);
        Map<String, Long> often = s.journal().entries().stream()
                .filter(entry -> entry.day().isAfter(since))
                .collect(Collectors.groupingBy(Entry::routineId, Collectors.counting()));
        return s.candidates().stream()
                .filter(candidate -> often.containsKey(candidate.routine().id()))
                .max(Comparator.comparing(
                        candidate -> often.getOrDefault(candidate.routine().id(), 0L)))
                .or(() -> s.candidate(s.chosen()))
                .or(() -> s.candidates().stream().findFirst());
    }
}
