package app.unhunch.plan;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Everything that a routine may become, from the shortest to the longest, each longer than the one before. So whoever
/// asks for more never gets less. Between two of them there may be nothing.
final class Ladder {

    private static final int PERCENT_OFF = 5;

    private final List<Flight> flights;

    /// Steps of one shape that follow each other.
    private record Flight(Shape shape, int from, int to) {}

    /// One of the things it may become.
    record Rung(Shape shape, int steps) {

        long nanos() {
            return shape.length(steps);
        }

        Duration length() {
            return Duration.ofNanos(nanos());
        }
    }

    /// What is chosen for a wish.
    ///
    /// @param close whether it is as long as wished, or hardly longer or shorter
    /// @param below the longest that is not longer than wished
    /// @param above the one after that
    record Choice(Rung rung, boolean close, Optional<Rung> below, Optional<Rung> above) {}

    /// Shorter than the routine, its amounts are cut down first, then sets, then stretches: each shape lasts
    /// until the next one fits with the least of all. Longer, it gets more sets only where there is the most of
    /// all already, and so it does where what is left falls short of the next shape.
    Ladder(Shapes shapes) {
        Shape own = shapes.own();
        List<Flight> up = new ArrayList<>(beginning(own, Long.MAX_VALUE, shapes));
        long bound = own.length(0);
        for (Shape shape : shapes.below().reversed()) {
            if (shape.length(0) < bound) {
                up.addAll(0, beginning(shape, bound, shapes));
                bound = shape.length(0);
            }
        }
        flights = List.copyOf(up);
    }

    /// Everything that begins with the least of a shape and is shorter than a bound.
    private static List<Flight> beginning(Shape shape, long bound, Shapes shapes) {
        List<Flight> up = new ArrayList<>();
        up.add(new Flight(shape, 0, shape.within(bound - 1)));
        long longest = shape.length(shape.steps());
        if (longest < bound) {
            for (Shape more : shapes.withMoreSets(shape)) {
                int from = more.within(longest) + 1;
                int to = more.within(bound - 1);
                if (from <= to) {
                    up.add(new Flight(more, from, to));
                }
                longest = more.length(more.steps());
            }
        }
        return up;
    }

    /// The longest that does not take longer than that, unless one that takes hardly longer comes closer.
    Choice choose(int minutes) {
        long wanted = Duration.ofMinutes(minutes).toNanos();
        long off = wanted / 100 * PERCENT_OFF;
        Optional<Rung> below = below(wanted);
        Optional<Rung> above = below.map(this::after).orElseGet(() -> Optional.of(first()));
        Optional<Rung> close = below.filter(rung -> rung.nanos() >= wanted - off)
                .or(() -> above.filter(rung -> rung.nanos() <= wanted + off));
        Rung chosen = close.or(() -> below).orElseGet(this::first);
        return new Choice(chosen, close.isPresent(), below, above);
    }

    private Rung first() {
        Flight flight = flights.getFirst();
        return new Rung(flight.shape, flight.from);
    }

    private Optional<Rung> below(long most) {
        for (Flight flight : flights.reversed()) {
            if (flight.shape.length(flight.from) <= most) {
                return Optional.of(new Rung(flight.shape, Math.min(flight.to, flight.shape.within(most))));
            }
        }
        return Optional.empty();
    }

    private Optional<Rung> after(Rung rung) {
        for (int i = 0; i < flights.size(); i++) {
            Flight flight = flights.get(i);
            if (flight.shape == rung.shape && rung.steps < flight.to) {
                return Optional.of(new Rung(flight.shape, rung.steps + 1));
            }
            if (flight.shape == rung.shape && i + 1 < flights.size()) {
                Flight next = flights.get(i + 1);
                return Optional.of(new Rung(next.shape, next.from));
            }
        }
        return Optional.empty();
    }
}
