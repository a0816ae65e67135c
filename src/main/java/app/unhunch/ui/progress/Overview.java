package app.unhunch.ui.progress;

import app.unhunch.journal.CheckIn;
import app.unhunch.journal.Entry;
import app.unhunch.journal.Journal;
import app.unhunch.journal.trends.Comfort;
import app.unhunch.journal.trends.Days;
import app.unhunch.journal.trends.Median;
import app.unhunch.journal.trends.StretchTotal;
import app.unhunch.journal.trends.Week;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// All that the screen shows of a journal on one day.
///
/// @param lately on how many of the last 28 days there was a session
/// @param weeks the last thirteen, or the last eight of somebody who has begun since; this one last
/// @param stretches in these weeks, the longest first
/// @param hurt the stretches of the last 28 days in which something hurt, as the summary counts them
/// @param comfort in these weeks
/// @param felt in these weeks, each
/// @param changes by how much each session in these weeks changed how it felt, where both was told
/// @param latest every session, the latest first
record Overview(
        LocalDate today,
        DayOfWeek firstOfWeek,
        Days days,
        int lately,
        List<Week> weeks,
        List<StretchTotal> stretches,
        List<StretchTotal> hurt,
        Comfort comfort,
        List<Felt> felt,
        List<Integer> changes,
        List<Entry> latest) {

    /// A quarter of a year: long enough to see a change, short enough to see a day.
    private static final int WEEKS = 13;

    /// Less would be mostly empty, for somebody who has just begun.
    private static final int FIRST_WEEKS = 8;

    private static final int LATELY = 28;

    /// With fewer sessions nobody can speak of what is usual.
    private static final int FEWEST_CHANGES = 5;

    /// The medians of what was told before and after the sessions of a week.
    record Felt(OptionalDouble before, OptionalDouble after) {}

    static Overview of(Journal journal, LocalDate today, DayOfWeek firstOfWeek) {
        Days days = Days.of(journal.entries());
        List<Week> some = Week.upTo(today, FIRST_WEEKS, firstOfWeek, days);
        boolean begun = days.between(LocalDate.MIN, some.getFirst().start().minusDays(1))
                .isEmpty();
        List<Week> weeks = begun ? some : Week.upTo(today, WEEKS, firstOfWeek, days);
        LocalDate from = weeks.getFirst().start();
        LocalDate lately = today.minusDays(LATELY - 1L);
        return new Overview(
                today,
                firstOfWeek,
                days,
                days.between(lately, today).size(),
                weeks,
                StretchTotal.of(days.sessions(from, today)),
                StretchTotal.of(days.sessions(lately, today)).stream()
                        .filter(total -> total.hurt() > 0)
                        .toList(),
                Comfort.of(days, from, today),
                weeks.stream().map(week -> felt(week, days)).toList(),
                changes(days.sessions(from, today)),
                journal.entries().reversed());
    }

    private static Felt felt(Week week, Days days) {
        List<Entry> sessions = days.sessions(week.start(), week.start().plusDays(6));
        return new Felt(median(sessions, CheckIn::before), median(sessions, CheckIn::after));
    }

    private static OptionalDouble median(List<Entry> sessions, Function<CheckIn, @Nullable Integer> told) {
        List<Integer> numbers = new ArrayList<>();
        for (Entry session : sessions) {
            Integer number = told.apply(session.checkIn());
            if (number != null) {
                numbers.add(number);
            }
        }
        return Median.of(numbers);
    }

    private static List<Integer> changes(List<Entry> sessions) {
        List<Integer> changes = new ArrayList<>();
        for (Entry session : sessions) {
            Integer before = session.checkIn().before();
            Integer after = session.checkIn().after();
            if (before != null && after != null) {
                changes.add(after - before);
            }
        }
        return changes;
    }

    /// By how much it usually feels different after a session; below 0 is easier. Empty as long as there are too few to
    /// say so. Of half a point, the smaller change.
    OptionalDouble usualChange() {
        if (changes.size() < FEWEST_CHANGES) {
            return OptionalDouble.empty();
        }
        double median = Median.of(changes).orElseThrow();
        return OptionalDouble.of(median < 0 ? Math.ceil(median) : Math.floor(median));
    }

    /// The sessions of the last 28 days, the latest first.
    List<Entry> sessionsLately() {
        return days.sessions(today.minusDays(LATELY - 1L), today).reversed();
    }

    Week thisWeek() {
        return weeks.getLast();
    }

    boolean empty() {
        return latest.isEmpty();
    }
}
