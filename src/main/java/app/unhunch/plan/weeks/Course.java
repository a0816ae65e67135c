package app.unhunch.plan.weeks;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.OptionalDouble;
import java.util.function.Predicate;

/// Where a person is in the plan.
///
/// @param twice whether today is a day with second rounds
/// @param noGain whether six weeks went by without the upper back feeling better, so that they should see someone
public record Course(PlanStep step, Why why, boolean twice, boolean noGain) {

    private static final int DAYS = 7;

    /// So many days a week make a week that counts.
    private static final int ENOUGH_DAYS = 3;

    /// Pain during a stretch up to here is fine, from the next number on it is too much, and from 6 on the plan stops.
    private static final int FINE = 3;

    private static final int BEARABLE = 5;

    /// Numbers that are told on two mornings differ by one of themselves.
    private static final int WORSE = 2;

    /// The verdict on a week, in one table: the first rule that applies gives it.
    private static final List<Rule> RULES = List.of(
            new Rule(Why.STOPPED, week -> week.any(day -> day.ended() || day.worst() > BEARABLE)),
            new Rule(Why.HURT, week -> week.any(day -> day.worst() > FINE) || week.worseNextMorning()),
            new Rule(Why.MISSED, week -> week.over() && week.days().isEmpty()),
            new Rule(Why.FEW_DAYS, week -> week.over() && week.days().size() < ENOUGH_DAYS),
            new Rule(Why.UP, Week::over));

    private record Rule(Why why, Predicate<Week> applies) {}

    /// Seven days from the start of the plan on.
    ///
    /// @param days those on which the person stretched, the earliest first
    private record Week(boolean over, List<PlanDay> days) {

        boolean any(Predicate<PlanDay> such) {
            return days.stream().anyMatch(such);
        }

        boolean worseNextMorning() {
            for (int i = 1; i < days.size(); i++) {
                PlanDay day = days.get(i - 1);
                PlanDay next = days.get(i);
                if (next.date().equals(day.date().plusDays(1))
                        && day.before().isPresent()
                        && next.before().isPresent()
                        && next.before().getAsInt() - day.before().getAsInt() >= WORSE) {
                    return true;
                }
            }
            return false;
        }
    }

    /// Where the plan is today.
    ///
    /// @param start the day it was switched on
    /// @param days those on which the person stretched, in any order, a date only once
    /// @param today not before the start; else it is taken for the start
    public static Course of(LocalDate start, List<PlanDay> days, LocalDate today) {
        List<PlanDay> ordered = days.stream()
                .filter(day -> !day.date().isBefore(start) && !day.date().isAfter(today))
                .sorted(Comparator.comparing(PlanDay::date))
                .toList();
        int step = 1;
        Why why = Why.BEGUN;
        long weeks = Math.max(0, ChronoUnit.DAYS.between(start, today)) / DAYS;
        for (long number = 0; number <= weeks; number++) {
            Week week = week(start, number, number < weeks, ordered);
            for (Rule rule : RULES) {
                if (rule.applies().test(week)) {
                    why = rule.why() == Why.UP && step == PlanStep.COUNT ? Why.DONE : rule.why();
                    step = Math.clamp(step + change(rule.why()), 1, PlanStep.COUNT);
                    break;
                }
            }
            if (why == Why.STOPPED) {
                break;
            }
        }
        Week now = week(start, weeks, false, ordered);
        long before =
                now.days().stream().filter(day -> day.date().isBefore(today)).count();
        boolean late = weeks >= PlanStep.COUNT;
        return new Course(PlanStep.of(step), why, before % 2 == 0, late && !better(start, weeks, ordered));
    }

    private static int change(Why verdict) {
        return switch (verdict) {
            case UP -> 1;
            case HURT, MISSED, STOPPED -> -1;
            case BEGUN, FEW_DAYS, DONE -> 0;
        };
    }

    private static Week week(LocalDate start, long number, boolean over, List<PlanDay> days) {
        LocalDate first = start.plusDays(number * DAYS);
        LocalDate next = first.plusDays(DAYS);
        return new Week(
                over,
                days.stream()
                        .filter(day -> !day.date().isBefore(first) && day.date().isBefore(next))
                        .toList());
    }

    /// Whether the numbers of the last week that has some are lower than those of the first; also where too little was
    /// told to know.
    private static boolean better(LocalDate start, long weeks, List<PlanDay> days) {
        OptionalDouble first = mean(week(start, 0, true, days));
        OptionalDouble last = OptionalDouble.empty();
        for (long number = weeks; number > 0 && last.isEmpty(); number--) {
            last = mean(week(start, number, true, days));
        }
        return first.isEmpty() || last.isEmpty() || last.getAsDouble() < first.getAsDouble();
    }

    private static OptionalDouble mean(Week week) {
        return week.days().stream()
                .filter(day -> day.before().isPresent())
                .mapToInt(day -> day.before().getAsInt())
                .average();
    }
}
