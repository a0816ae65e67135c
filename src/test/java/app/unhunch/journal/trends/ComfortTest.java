package app.unhunch.journal.trends;

import static org.assertj.core.api.Assertions.assertThat;

import app.unhunch.journal.CheckIn;
import app.unhunch.journal.Entry;
import app.unhunch.journal.live.Made;
import app.unhunch.journal.trends.Comfort.Middle;
import app.unhunch.journal.trends.Comfort.Point;
import app.unhunch.journal.trends.Comfort.Trend;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ComfortTest {

    private static final LocalDate FIRST = LocalDate.of(2026, 9, 1);

    private static Comfort of(int days, Stream<Entry> sessions) {
        return Comfort.of(Days.of(Made.inOrder(sessions)), FIRST, FIRST.plusDays(days - 1L));
    }

    private static Stream<Entry> told(int before, int... days) {
        return IntStream.of(days).mapToObj(day -> Made.on(FIRST.plusDays(day), before, null));
    }

    @Test
    void withoutAWordThereIsNothing() {
        Comfort nothing = of(60, Stream.of(Made.on(FIRST, null, null)));
        assertThat(nothing).isEqualTo(new Comfort(List.of(), List.of(), Optional.empty()));
    }

    @Test
    void whatWasToldAfterOnlyIsAPointButNoMedian() {
        Comfort after = of(60, IntStream.range(0, 60).mapToObj(day -> Made.on(FIRST.plusDays(day), null, 3)));
        assertThat(after.points()).hasSize(60).startsWith(new Point(FIRST, new CheckIn(null, 3)));
        assertThat(after.medians()).isEmpty();
        assertThat(after.trend()).isEmpty();
    }

    @Test
    void fewerThanThreeDaysSayNothingHoweverManySessions() {
        assertThat(of(7, told(5, 0, 0, 0, 6, 6)).medians()).isEmpty();
        assertThat(of(7, told(5, 0, 3, 6)).medians()).containsExactly(new Middle(FIRST.plusDays(6), 5));
        assertThat(of(8, told(5, 0, 3, 7)).medians()).as("in eight days").isEmpty();
    }

    @Test
    void aMedianIsOfAllThatWasToldInSevenDays() {
        Comfort comfort = of(
                10,
                Stream.of(told(1, 0), told(2, 1), told(9, 2, 2, 2), told(4, 9)).flatMap(s -> s));
        assertThat(comfort.medians()).containsExactly(new Middle(FIRST.plusDays(2), 9));
    }

    @Test
    void daysBeforeThePeriodStillBelongToTheirSevenDays() {
        Days days = Days.of(Made.inOrder(told(5, 0, 3, 6)));
        Comfort last = Comfort.of(days, FIRST.plusDays(6), FIRST.plusDays(6));
        assertThat(last.points()).hasSize(1);
        assertThat(last.medians()).containsExactly(new Middle(FIRST.plusDays(6), 5));
    }

    @Test
    void aTrendNeedsFourWeeks() {
        List<Entry> daily =
                IntStream.range(0, 60).boxed().flatMap(day -> told(4, day)).toList();
        assertThat(of(27, daily.stream()).trend()).isEmpty();
        assertThat(of(28, daily.stream()).trend()).contains(new Trend(4, 4, false));
    }

    @Test
    void itBeginsWithTheFirstDayOnWhichSomethingWasTold() {
        List<Entry> late =
                IntStream.range(10, 60).boxed().flatMap(day -> told(4, day)).toList();
        assertThat(of(37, late.stream()).trend()).isEmpty();
        assertThat(of(38, late.stream()).trend()).isPresent();
    }

    /// What was told in each of four weeks on three days; -1 for a week without a word.
    @ParameterizedTest(name = "{0}, {1}, {2}, {3}")
    @CsvSource({
        "6, 6, 6, 6, false",
        "6, 6, 6, 4, false", // One week is chance.
        "6, 6, 4, 4, true",
        "6, 6, 5, 4, false",
        "6, 6, 4, 5, false",
        "6, 6, 8, 4, false", // Not in the same direction.
        "4, 4, 2, 6, false",
        "3, 3, 5, 5, true", // Worse lasts, too.
        "0, 9, 10, 10, true",
        "6, 6, 0, 0, true",
        "6, 0, -1, 4, false",
        "6, -1, 4, 4, true",
    })
    void aChangeLastsWhenTwoWeeksDifferByTwoInTheSameDirection(int a, int b, int c, int d, boolean lasting) {
        assertThat(weeks(a, b, c, d).trend()).contains(new Trend(a, d, lasting));
    }

    @Test
    void halfAPointLessThanTwoDoesNotLast() {
        List<Entry> sessions = new ArrayList<>();
        told(6, 0, 1, 2).forEach(sessions::add);
        told(4, 14, 16, 21, 23).forEach(sessions::add);
        told(5, 15, 17, 22, 24).forEach(sessions::add);
        assertThat(of(28, sessions.stream()).trend()).contains(new Trend(6, 4.5, false));
    }

    @Test
    void theLastTwoWeeksShareNoDay() {
        Comfort comfort = of(
                28, Stream.of(told(6, 0, 3, 6), told(4, 14, 17, 20, 22, 24, 26)).flatMap(s -> s));
        assertThat(comfort.trend()).contains(new Trend(6, 4, true));
    }

    @Test
    void withoutEnoughInTheLastSevenDaysThereIsNoTrend() {
        assertThat(weeks(6, 6, 4, -1).trend()).isEmpty();
    }

    @Test
    void itBeginsWithTheFirstSevenDaysThatSaySomething() {
        assertThat(of(40, Stream.concat(told(9, 0), told(6, 8, 9, 10))).trend())
                .as("nothing lately")
                .isEmpty();
        assertThat(of(
                                40,
                                Stream.of(told(9, 0), told(6, 8, 9, 10), told(4, 27, 28, 29, 35, 38, 39))
                                        .flatMap(s -> s))
                        .trend())
                .contains(new Trend(6, 4, true));
        assertThat(of(40, Stream.concat(told(6, 0, 8), told(4, 20, 21, 22, 35, 38, 39)))
                        .trend())
                .as("less than three weeks apart")
                .isEmpty();
    }

    @Test
    void sessionsThatSeemToLieAheadAreNotTold() {
        assertThat(of(5, told(5, 0, 100)).points()).hasSize(1);
    }

    private static Comfort weeks(int... values) {
        return of(
                28,
                IntStream.range(0, values.length)
                        .filter(week -> values[week] >= 0)
                        .boxed()
                        .flatMap(week -> told(values[week], 7 * week, 7 * week + 3, 7 * week + 6)));
    }
}
