package app.unhunch.journal.trends;

import static org.assertj.core.api.Assertions.assertThat;

import app.unhunch.journal.Entry;
import app.unhunch.journal.live.Made;
import app.unhunch.journal.trends.Comfort.Middle;
import app.unhunch.journal.trends.Comfort.Trend;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

/// The same as a slow and simple computation on days that are counted from 0.
class ComfortPropertyTest {

    private static final LocalDate FIRST = LocalDate.of(2026, 9, 1);
    private static final double NONE = -1;

    /// @param before what was told before it, or -1
    record Told(int day, int before) {

        Entry entry() {
            return Made.on(FIRST.plusDays(day), before < 0 ? null : before, before % 2 == 0 ? before : null);
        }
    }

    @Property
    void itIsWhatASlowComputationSays(
            @ForAll("told") List<Told> told,
            @ForAll @IntRange(max = 20) int from,
            @ForAll @IntRange(min = 10, max = 60) int to) {
        Comfort comfort = Comfort.of(
                Days.of(Made.inOrder(told.stream().map(Told::entry))), FIRST.plusDays(from), FIRST.plusDays(to));
        List<Middle> medians = new ArrayList<>();
        int week = -1;
        for (int day = from; day <= to; day++) {
            if (anyOn(told, day)) {
                week = week < 0 && median(told, day + 6) != NONE ? day + 6 : week;
                double median = median(told, day);
                if (median != NONE) {
                    medians.add(new Middle(FIRST.plusDays(day), median));
                }
            }
        }
        assertThat(comfort.medians()).isEqualTo(medians);
        assertThat(comfort.trend()).isEqualTo(trend(told, week, to));
        assertThat(comfort.points()).hasSize((int) told.stream()
                .filter(t -> t.before >= 0 && from <= t.day && t.day <= to)
                .count());
    }

    private static boolean anyOn(List<Told> told, int day) {
        return told.stream().anyMatch(t -> t.day == day && t.before >= 0);
    }

    private static Optional<Trend> trend(List<Told> told, int week, int today) {
        if (week < 0 || today - week < 21) {
            return Optional.empty();
        }
        double start = median(told, week);
        double before = median(told, today - 7);
        double latest = median(told, today);
        if (start == NONE || latest == NONE) {
            return Optional.empty();
        }
        boolean better = before != NONE && before <= start - 2 && latest <= start - 2;
        boolean worse = before != NONE && before >= start + 2 && latest >= start + 2;
        return Optional.of(new Trend(start, latest, better || worse));
    }

    private static double median(List<Told> told, int last) {
        long days = 0;
        for (int day = last - 6; day <= last; day++) {
            days += anyOn(told, day) ? 1 : 0;
        }
        int[] sorted = told.stream()
                .filter(t -> t.before >= 0 && t.day > last - 7 && t.day <= last)
                .mapToInt(Told::before)
                .toArray();
        Arrays.sort(sorted);
        int half = sorted.length / 2;
        if (days < 3) {
            return NONE;
        }
        return sorted.length % 2 == 1 ? sorted[half] : (sorted[half - 1] + sorted[half]) / 2.0;
    }

    /// From one level to another, so that some changes last.
    @Provide
    Arbitrary<List<Told>> told() {
        Arbitrary<Integer> levels = Arbitraries.integers().between(0, 8);
        return Combinators.combine(levels, levels)
                .flatAs((early, late) -> Combinators.combine(
                                Arbitraries.integers().between(0, 60),
                                Arbitraries.integers().between(0, 2),
                                Arbitraries.integers().between(0, 7))
                        .as((day, noise, silent) -> new Told(day, silent == 0 ? -1 : (day < 20 ? early : late) + noise))
                        .list()
                        .ofMinSize(20)
                        .ofMaxSize(120));
    }
}
