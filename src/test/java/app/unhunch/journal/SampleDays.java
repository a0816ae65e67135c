package app.unhunch.journal;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;

/// The days on which a person of our samples stretched, over some months.
final class SampleDays {

    private SampleDays() {}

    /// Three to five days in most weeks, mostly working days; none in two gaps, but those around them; and both ends.
    static List<LocalDate> of(LocalDate first, LocalDate last, Random random) {
        Set<LocalDate> days = new TreeSet<>();
        for (LocalDate monday = first.with(DayOfWeek.MONDAY); !monday.isAfter(last); monday = monday.plusWeeks(1)) {
            int count = random.nextInt(8) == 0 ? 1 + random.nextInt(2) : 3 + random.nextInt(3);
            // A working day is five times as likely as a day at a weekend.
            List<Integer> lots = new ArrayList<>(IntStream.range(0, 27).boxed().toList());
            Collections.shuffle(lots, random);
            LocalDate start = monday;
            lots.stream()
                    .map(lot -> lot < 25 ? lot % 5 : lot - 20)
                    .distinct()
                    .limit(count)
                    .forEach(day -> days.add(start.plusDays(day)));
        }
        days.removeIf(day -> day.isBefore(first) || day.isAfter(last));
        long all = ChronoUnit.DAYS.between(first, last);
        gap(days, first.plusDays(all * 2 / 5), 16);
        gap(days, first.plusDays(all * 3 / 4), 9);
        days.add(first);
        days.add(last);
        return List.copyOf(days);
    }

    private static void gap(Set<LocalDate> days, LocalDate from, int length) {
        LocalDate to = from.plusDays(length);
        days.removeIf(day -> !day.isBefore(from) && day.isBefore(to));
        days.add(from.minusDays(1));
        days.add(to);
    }
}
