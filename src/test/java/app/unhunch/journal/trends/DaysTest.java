package app.unhunch.journal.trends;

import static org.assertj.core.api.Assertions.assertThat;

import app.unhunch.journal.Entry;
import app.unhunch.journal.live.Made;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DaysTest {

    private static final LocalDate FIRST = LocalDate.of(2026, 3, 1);
    private static final ZoneId LONDON = ZoneId.of("Europe/London");

    @ParameterizedTest(name = "{0} counts for {1}")
    @CsvSource({
        "2026-03-28T23:59:59Z, 2026-03-28",
        "2026-03-29T00:00:00Z, 2026-03-29",
        "2026-03-29T00:59:59Z, 2026-03-29",
        "2026-03-29T02:00:00+01:00, 2026-03-29",
        "2026-03-29T23:59:59+01:00, 2026-03-29",
        "2026-03-30T00:00:00+01:00, 2026-03-30",
        "2026-10-24T23:59:59+01:00, 2026-10-24",
        "2026-10-25T00:00:00+01:00, 2026-10-25",
        "2026-10-25T01:30:00+01:00, 2026-10-25",
        "2026-10-25T01:30:00Z, 2026-10-25",
        "2026-10-25T23:59:59Z, 2026-10-25",
        "2026-10-26T00:00:00Z, 2026-10-26",
        "2026-12-31T23:58:00+13:00, 2026-12-31",
    })
    void aSessionCountsForTheDateOnWhichItStartedWhereThePersonWas(String start, LocalDate day) {
        Entry session = Made.at(start);
        Days days = Days.of(List.of(session));
        assertThat(days.on(day).sessions()).containsExactly(session);
        assertThat(days.between(day.minusYears(1), day.plusYears(1)))
                .extracting(Day::date)
                .containsExactly(day);
    }

    @Test
    void theHourThatComesTwiceKeepsItsOrder() {
        Entry summer = Made.at("2026-10-25T01:50:00+01:00");
        Entry winter = Made.at("2026-10-25T01:10:00Z");
        Days days = Days.of(Made.inOrder(Stream.of(winter, summer)));
        assertThat(days.on(LocalDate.of(2026, 10, 25)).sessions()).containsExactly(summer, winter);
    }

    /// Every hour of the week in which a clock changes, by the clock of that place.
    @ParameterizedTest
    @ValueSource(strings = {"2026-03-29", "2026-10-25"})
    void aWeekWithAChangeOfTheClockHasSevenDaysAndTwentyEightDaysStayTwentyEight(LocalDate change) {
        LocalDate first = change.minusDays(40);
        List<Entry> sessions = new ArrayList<>();
        for (OffsetDateTime time = first.atStartOfDay(LONDON).toOffsetDateTime();
                time.atZoneSameInstant(LONDON).toLocalDate().isBefore(change.plusDays(50));
                time = time.plusHours(1)) {
            sessions.add(
                    Made.at(time.atZoneSameInstant(LONDON).toOffsetDateTime().toString()));
        }
        Days days = Days.of(sessions);
        assertThat(days.on(change).sessions()).hasSize(change.getMonthValue() == 3 ? 23 : 25);
        assertThat(days.on(change.minusDays(1)).sessions()).hasSize(24);
        assertThat(days.on(change.plusDays(1)).sessions()).hasSize(24);
        for (int i = 0; i < 28; i++) {
            LocalDate today = change.plusDays(i);
            assertThat(days.between(today.minusDays(27), today)).hasSize(28);
            assertThat(Week.upTo(today.plusDays(7), 4, today.getDayOfWeek(), days))
                    .extracting(Week::days)
                    .containsExactly(7, 7, 7, 7);
        }
    }

    @Test
    void aDateThatComesTwiceOnTheWayToHonoluluIsOneDay() {
        Entry auckland = Made.at("2026-03-10T08:00:00+13:00");
        Entry honolulu = Made.at("2026-03-10T07:30:00-10:00");
        Entry before = Made.at("2026-03-09T08:00:00+13:00");
        Days days = Days.of(Made.inOrder(Stream.of(honolulu, auckland, before)));
        LocalDate twice = LocalDate.of(2026, 3, 10);
        assertThat(days.on(twice).sessions()).containsExactly(auckland, honolulu);
        assertThat(days.on(twice).active()).isEqualTo(Made.LENGTH.multipliedBy(2));
        assertThat(days.between(twice.minusDays(27), twice)).hasSize(2);
        assertThat(days.sessions(twice.minusDays(27), twice)).containsExactly(before, auckland, honolulu);
    }

    @Test
    void whoLandsOnTheDayBeforeHasItsSessionsThere() {
        Entry auckland = Made.at("2026-03-10T08:00:00+13:00");
        Entry honolulu = Made.at("2026-03-09T20:00:00-10:00");
        Days days = Days.of(Made.inOrder(Stream.of(honolulu, auckland)));
        assertThat(days.on(LocalDate.of(2026, 3, 9)).sessions()).containsExactly(honolulu);
        assertThat(days.sessions(FIRST, FIRST.plusDays(30)))
                .as("day by day, though Auckland came first")
                .containsExactly(honolulu, auckland);
    }

    @Test
    void aDateThatNeverWasOnTheWayToAucklandIsADayWithoutSessions() {
        Entry honolulu = Made.at("2026-03-20T18:00:00-10:00");
        Entry auckland = Made.at("2026-03-22T06:00:00+13:00");
        Days days = Days.of(Made.inOrder(Stream.of(honolulu, auckland)));
        LocalDate never = LocalDate.of(2026, 3, 21);
        assertThat(days.on(never)).isEqualTo(new Day(never, Duration.ZERO, List.of()));
        assertThat(days.between(never.minusDays(1), never.plusDays(1))).hasSize(2);
        assertThat(Week.upTo(never, 1, DayOfWeek.MONDAY, days).getFirst().days())
                .isEqualTo(2);
    }

    @Test
    void sessionsThatSeemToLieAheadAreLeftOutOfWhatWasUpToNow() {
        Days days = Days.of(List.of(Made.on(FIRST, null, null), Made.on(FIRST.plusDays(300), null, null)));
        assertThat(days.between(FIRST.minusDays(27), FIRST)).hasSize(1);
        assertThat(days.sessions(FIRST, FIRST.plusYears(1))).hasSize(2);
    }

    @Test
    void bothEndsBelongToThePeriod() {
        Days days = Days.of(Stream.of(0, 1, 2, 3)
                .map(i -> Made.on(FIRST.plusDays(i), null, null))
                .toList());
        assertThat(days.between(FIRST.plusDays(1), FIRST.plusDays(2)))
                .extracting(Day::date)
                .containsExactly(FIRST.plusDays(1), FIRST.plusDays(2));
        assertThat(days.between(FIRST, FIRST)).hasSize(1);
    }

    @Test
    void aPeriodThatEndsBeforeItBeginsIsEmpty() {
        Days days = Days.of(List.of(Made.on(FIRST, null, null)));
        assertThat(days.between(FIRST.plusDays(1), FIRST)).isEmpty();
        assertThat(days.sessions(FIRST.plusDays(5), FIRST.minusDays(5))).isEmpty();
    }

    @Property
    void everySessionIsOnOneDayAndNoneIsLost(@ForAll("sessions") List<Entry> sessions) {
        Days days = Days.of(Made.inOrder(sessions.stream()));
        List<Entry> found = new ArrayList<>();
        for (LocalDate day = FIRST.minusDays(2); day.isBefore(FIRST.plusDays(50)); day = day.plusDays(1)) {
            List<Entry> some = days.on(day).sessions();
            LocalDate here = day;
            assertThat(some)
                    .allSatisfy(entry -> assertThat(entry.start().toLocalDate()).isEqualTo(here));
            assertThat(days.on(day).active()).isEqualTo(Made.LENGTH.multipliedBy(some.size()));
            found.addAll(some);
        }
        assertThat(found).containsExactlyInAnyOrderElementsOf(sessions);
        assertThat(days.sessions(FIRST.minusDays(2), FIRST.plusDays(50))).isEqualTo(found);
    }

    @Provide
    Arbitrary<List<Entry>> sessions() {
        Arbitrary<Integer> minutes = Arbitraries.integers().between(0, 40 * 24 * 60);
        Arbitrary<Integer> hours = Arbitraries.integers().between(-12, 14);
        return Combinators.combine(minutes, hours)
                .as((minute, hour) -> Made.at(LocalDateTime.of(2026, 3, 1, 0, 0)
                        .plusMinutes(minute)
                        .atOffset(ZoneOffset.ofHours(hour))
                        .toString()))
                .list()
                .ofMaxSize(40);
    }
}
