package app.unhunch.journal.trends;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.stream.IntStream;

/// One calendar week.
///
/// @param start its first day
/// @param days on how many of them there was a session, 0 to 7
/// @param active how long the person stretched in all
public record Week(LocalDate start, int days, Duration active) {

    /// The last weeks up to the one that holds a date, that one last.
    ///
    /// @param first the day on which a week begins
    public static List<Week> upTo(LocalDate today, int count, DayOfWeek first, Days days) {
        LocalDate latest = today.with(TemporalAdjusters.previousOrSame(first));
        return IntStream.range(0, count)
                .mapToObj(i -> of(latest.minusWeeks(count - 1L - i), days))
                .toList();
    }

    private static Week of(LocalDate start, Days days) {
        var within = days.between(start, start.plusDays(6));
        return new Week(start, within.size(), within.stream().map(Day::active).reduce(Duration.ZERO, Duration::plus));
    }
}
