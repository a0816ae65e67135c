package app.unhunch.journal.trends;

import java.util.List;
import java.util.OptionalDouble;

/// The number in the middle, which one odd day does not move.
public final class Median {

    private Median() {}

    /// Of an even count, half-way between the two in the middle; of none, nothing.
    public static OptionalDouble of(List<Integer> numbers) {
        if (numbers.isEmpty()) {
            return OptionalDouble.empty();
        }
        List<Integer> sorted = numbers.stream().sorted().toList();
        int upper = sorted.size() / 2;
        int lower = (sorted.size() - 1) / 2;
        return OptionalDouble.of((sorted.get(lower) + sorted.get(upper)) / 2.0);
    }
}
