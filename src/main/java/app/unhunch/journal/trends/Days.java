package app.unhunch.journal.trends;

import app.unhunch.journal.Entry;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.stream.Collectors;

/// Sessions by the local date at which they started. Immutable.
public final class Days {

    private final NavigableMap<LocalDate, Day> days = new TreeMap<>();

    private Days() {}

    /// Sorts sessions into days.
    ///
    /// @param sessions the earliest first
    public static Days of(List<Entry> sessions) {
        Days days = new Days();
        sessions.stream()
                .collect(Collectors.groupingBy(Entry::day))
                .forEach((date, some) -> days.days.put(date, Day.of(date, some)));
        return days;
    }

    /// Whether there was a session on this day or before it.
    public boolean begunBy(LocalDate date) {
        return days.floorKey(date) != null;
    }

    /// A day, with or without sessions.
    public Day on(LocalDate date) {
        Day day = days.get(date);
        return day == null ? new Day(date, Duration.ZERO, List.of()) : day;
    }

    /// The days with sessions, from one date to another, ends included.
    public Collection<Day> between(LocalDate from, LocalDate to) {
        return from.isAfter(to) ? List.of() : days.subMap(from, true, to, true).values();
    }

    /// The sessions of these days, day by day, and those of each day the earliest first. Whoever flies over the date
    /// line may have a later session on an earlier day.
    public List<Entry> sessions(LocalDate from, LocalDate to) {
        return between(from, to).stream()
                .flatMap(day -> day.sessions().stream())
                .toList();
    }
}
