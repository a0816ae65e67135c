package app.unhunch.plan;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.ToIntFunction;
import java.util.stream.IntStream;

/// The order in which a routine grows. It begins with one stretch, the one that was done longest ago, and the others
/// follow in that order, then second sets. So what is given up first when time is short is the other way round.
final class Shapes {

    /// What each stretch should come to in a session, on each side (Garber 2011).
    private static final long ENOUGH_NANOS = 60_000_000_000L;

    private final List<Item> items;
    private final MeasuredLengths measured;
    private final List<Integer> rounds;
    private final List<Shape> below;
    private final Shape own;

    Shapes(List<Item> items, Map<String, Instant> done, MeasuredLengths measured) {
        this.items = items;
        this.measured = measured;
        List<Integer> turn = IntStream.range(0, items.size())
                .boxed()
                .sorted(Comparator.<Integer, Instant>comparing(
                                i -> done.getOrDefault(items.get(i).stretch().id(), Instant.MIN))
                        .thenComparingInt(i -> items.get(i).place()))
                .toList();
        // Whoever holds for half a minute gains more by a second round than whoever moves for two.
        rounds = turn.stream().sorted(Comparator.comparing(this::enough)).toList();
        int[] sets = new int[items.size()];
        List<Shape> growing = new ArrayList<>();
        for (int i : turn) {
            sets[i] = 1;
            growing.add(new Shape(items, sets, measured));
        }
        growing.addAll(withMoreSets(growing.getLast(), item -> item.planned().sets()));
        own = growing.removeLast();
        below = List.copyOf(growing);
    }

    /// All stretches and sets of the routine.
    Shape own() {
        return own;
    }

    /// Those with less, each with one set or one stretch more than the one before.
    List<Shape> below() {
        return below;
    }

    /// The same stretches with more and more sets, up to the most.
    List<Shape> withMoreSets(Shape shape) {
        return withMoreSets(shape, Item::mostSets);
    }

    private List<Shape> withMoreSets(Shape shape, ToIntFunction<Item> most) {
        int[] sets = shape.sets();
        List<Shape> more = new ArrayList<>();
        int highest = items.stream().mapToInt(most).max().orElse(1);
        for (int round = 2; round <= highest; round++) {
            for (int i : rounds) {
                if (0 < sets[i] && sets[i] < round && round <= most.applyAsInt(items.get(i))) {
                    sets[i] = round;
                    more.add(new Shape(items, sets, measured));
                }
            }
        }
        return more;
    }

    private boolean enough(int i) {
        Item item = items.get(i);
        return measured.more(i) / item.sides() * item.most() >= ENOUGH_NANOS;
    }
}
