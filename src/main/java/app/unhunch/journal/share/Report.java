package app.unhunch.journal.share;

import app.unhunch.journal.CheckIn;
import app.unhunch.journal.Entry;
import app.unhunch.journal.trends.Day;
import app.unhunch.journal.trends.Days;
import app.unhunch.journal.trends.Median;
import app.unhunch.journal.trends.StretchTotal;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.OptionalDouble;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// What a physiotherapist wants to know on one page: what, how often, how it felt, in four weeks.
///
/// @param from the first of the 28 days
/// @param to the last
/// @param days on how many there was a session
/// @param before the median of all that was told before sessions
/// @param after the median of all that was told after sessions
/// @param pains what hurt last, the earliest first
/// @param noted the last few sessions with a note, the earliest first
public record Report(
        LocalDate from,
        LocalDate to,
        int days,
        int sessions,
        Duration active,
        List<StretchTotal> stretches,
        OptionalDouble before,
        OptionalDouble after,
        List<ToldPain> pains,
        List<Entry> noted) {

    private static final int PERIOD = 28;

    /// More would not fit on the page.
    private static final int MOST_NOTES = 5;

    private static final int MOST_PAINS = 3;

    public Report {
        pains = List.copyOf(pains);
        stretches = List.copyOf(stretches);
        noted = List.copyOf(noted);
    }

    /// Of the 28 days up to a date.
    public static Report of(Days days, LocalDate today) {
        LocalDate from = today.minusDays(PERIOD - 1L);
        List<Entry> sessions = days.sessions(from, today);
        List<Entry> noted = sessions.stream().filter(s -> !s.note().isBlank()).toList();
        return new Report(
                from,
                today,
                days.between(from, today).size(),
                sessions.size(),
                days.between(from, today).stream().map(Day::active).reduce(Duration.ZERO, Duration::plus),
                StretchTotal.of(sessions),
                median(sessions, CheckIn::before),
                median(sessions, CheckIn::after),
                last(MOST_PAINS, ToldPain.of(sessions)),
                last(MOST_NOTES, noted));
    }

    private static <T> List<T> last(int most, List<T> all) {
        return all.subList(Math.max(0, all.size() - most), all.size());
    }

    private static OptionalDouble median(List<Entry> sessions, Function<CheckIn, @Nullable Integer> told) {
        return Median.of(sessions.stream()
                .map(session -> told.apply(session.checkIn()))
                .filter(Objects::nonNull)
                .map(Objects::requireNonNull)
                .toList());
    }
}
