package app.unhunch.journal.trends;

import static org.assertj.core.api.Assertions.assertThat;

import app.unhunch.journal.Entry;
import app.unhunch.journal.live.Made;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WeekTest {

    private static final Days NONE = Days.of(List.of());

    @ParameterizedTest(name = "{0}, weeks from {1}: {2}")
    @CsvSource({
        "2026-11-22, MONDAY, 2026-11-16", // A Sunday is the last day,
        "2026-11-22, SUNDAY, 2026-11-22", // or the first,
        "2026-11-23, MONDAY, 2026-11-23",
        "2026-11-23, SUNDAY, 2026-11-22",
        "2026-11-21, SATURDAY, 2026-11-21",
        "2027-01-01, MONDAY, 2026-12-28",
        "2027-01-01, SUNDAY, 2026-12-27",
        "2028-03-01, MONDAY, 2028-02-28",
    })
    void theLastWeekIsTheOneThatHoldsToday(LocalDate today, DayOfWeek first, LocalDate start) {
        List<Week> weeks = Week.upTo(today, 3, first, NONE);
        assertThat(weeks).extracting(Week::start).containsExactly(start.minusDays(14), start.minusDays(7), start);
    }

    @Test
    void aWeekWithoutSessionsIsThereAndEmpty() {
        assertThat(Week.upTo(LocalDate.of(2026, 11, 24), 1, DayOfWeek.MONDAY, NONE))
                .containsExactly(new Week(LocalDate.of(2026, 11, 23), 0, Duration.ZERO));
        assertThat(Week.upTo(LocalDate.of(2026, 11, 24), 0, DayOfWeek.MONDAY, NONE))
                .isEmpty();
    }

    @Test
    void twoSessionsOnADayAreOneDayButTwiceTheTime() {
        Days days = Days.of(List.of(
                Made.at("2026-11-23T09:00:00Z"), Made.at("2026-11-23T15:00:00Z"), Made.at("2026-11-29T23:59:00Z")));
        assertThat(Week.upTo(LocalDate.of(2026, 11, 24), 1, DayOfWeek.MONDAY, days))
                .containsExactly(new Week(LocalDate.of(2026, 11, 23), 2, Made.LENGTH.multipliedBy(3)));
    }

    @Test
    void aWeekOverNewYearIsOneWeek() {
        Days days = Days.of(Stream.of(
                        "2026-12-27T12:00:00Z",
                        "2026-12-28T12:00:00Z",
                        "2026-12-31T23:59:00Z",
                        "2027-01-01T00:00:00Z",
                        "2027-01-03T12:00:00Z",
                        "2027-01-04T12:00:00Z")
                .map(Made::at)
                .toList());
        assertThat(Week.upTo(LocalDate.of(2027, 1, 2), 2, DayOfWeek.MONDAY, days))
                .extracting(Week::days)
                .containsExactly(1, 4);
        assertThat(Week.upTo(LocalDate.of(2027, 1, 2), 2, DayOfWeek.SUNDAY, days))
                .extracting(Week::days)
                .containsExactly(0, 4);
    }

    @Property
    void theDaysOfAllWeeksAreTheDaysOfTheirWholeTime(
            @ForAll List<@IntRange(max = 100) Integer> on,
            @ForAll DayOfWeek first,
            @ForAll @IntRange(max = 120) int today,
            @ForAll @IntRange(min = 1, max = 12) int count) {
        LocalDate start = LocalDate.of(2026, 10, 1);
        List<Entry> sessions = on.stream()
                .sorted()
                .map(day -> Made.on(start.plusDays(day), null, null))
                .toList();
        List<Week> weeks = Week.upTo(start.plusDays(today), count, first, Days.of(sessions));
        assertThat(weeks).hasSize(count).allSatisfy(week -> {
            assertThat(week.start().getDayOfWeek()).isEqualTo(first);
            List<LocalDate> within = sessions.stream()
                    .map(Entry::day)
                    .filter(day -> !day.isBefore(week.start())
                            && day.isBefore(week.start().plusWeeks(1)))
                    .toList();
            assertThat(week.active()).isEqualTo(Made.LENGTH.multipliedBy(within.size()));
            assertThat(week.days()).isEqualTo((int) within.stream().distinct().count());
        });
        assertThat(start.plusDays(today))
                .isBetween(weeks.getLast().start(), weeks.getLast().start().plusDays(6));
    }
}
