package app.unhunch.journal.trends;

import app.unhunch.journal.CheckIn;
import app.unhunch.journal.Entry;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalDouble;

/// How the upper back felt over some time: what was told, and the median of seven days. One session is never called a
/// result.
///
/// @param points what was told, day by day
/// @param medians of the seven days up to each day on which something was told before a session, where three days or
///     more of them have such a number
public record Comfort(List<Point> points, List<Middle> medians, Optional<Trend> trend) {

    /// Fewer days than this say nothing about seven.
    private static final int FEWEST_DAYS = 3;

    private static final int WEEK = 7;

    /// The first and the last seven days have to be this many days apart, so that they are no part of the same weeks.
    private static final int APART = 21;

    /// What was told around one session.
    public record Point(LocalDate day, CheckIn told) {}

    /// A median of seven days up to this one.
    public record Middle(LocalDate day, double value) {}

    /// The median of the first seven days with three or more that have a number, and that of the last.
    ///
    /// @param lasting whether they differ by two or more, and those of the seven days before the last do, too:
    ///     about two points of ten are more than chance in studies of back pain over weeks (minimal clinically
    ///     important change 2, minimal detectable change 1.8)
    public record Trend(double first, double latest, boolean lasting) {}

    public Comfort {
        points = List.copyOf(points);
        medians = List.copyOf(medians);
    }

    /// From one date to another, ends included.
    public static Comfort of(Days days, LocalDate from, LocalDate today) {
        List<Entry> sessions = days.sessions(from, today);
        List<Point> points = sessions.stream()
                .filter(session -> !session.checkIn().equals(CheckIn.NONE))
                .map(session -> new Point(session.day(), session.checkIn()))
                .toList();
        List<LocalDate> told = points.stream()
                .filter(point -> point.told().before() != null)
                .map(Point::day)
                .distinct()
                .toList();
        List<Middle> medians = new ArrayList<>();
        for (LocalDate day : told) {
            middle(days, day).ifPresent(value -> medians.add(new Middle(day, value)));
        }
        // A number on one early day is no week yet.
        Optional<LocalDate> firstWeek = told.stream()
                .map(day -> day.plusDays(WEEK - 1))
                .filter(day -> middle(days, day).isPresent())
                .findFirst();
        return new Comfort(points, medians, firstWeek.flatMap(week -> trend(days, week, today)));
    }

    private static Optional<Trend> trend(Days days, LocalDate firstWeek, LocalDate today) {
        OptionalDouble first = middle(days, firstWeek);
        OptionalDouble latest = middle(days, today);
        if (firstWeek.plusDays(APART).isAfter(today) || first.isEmpty() || latest.isEmpty()) {
            return Optional.empty();
        }
        double change = latest.getAsDouble() - first.getAsDouble();
        OptionalDouble before = middle(days, today.minusDays(WEEK));
        boolean lasting = Math.abs(change) >= 2
                && before.isPresent()
                && (before.getAsDouble() - first.getAsDouble()) * Math.signum(change) >= 2;
        return Optional.of(new Trend(first.getAsDouble(), latest.getAsDouble(), lasting));
    }

    private static OptionalDouble middle(Days days, LocalDate last) {
        List<Entry> told = days.sessions(last.minusDays(WEEK - 1), last).stream()
                .filter(session -> session.checkIn().before() != null)
                .toList();
        long on = told.stream().map(Entry::day).distinct().count();
        return on < FEWEST_DAYS
                ? OptionalDouble.empty()
                : Median.of(told.stream()
                        .map(session -> Objects.requireNonNull(session.checkIn().before()))
                        .toList());
    }
}
