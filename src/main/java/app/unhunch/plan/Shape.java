package app.unhunch.plan;

import app.unhunch.model.PlannedStretch;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/// Some stretches with some sets each. What may still vary is how much there is of each: from the least of all to the
/// most of all, in steps that give to each in turn, first up to what the routine has, and then beyond.
final class Shape {

    private final List<Item> items;
    private final int[] sets;
    private final List<Step> steps = new ArrayList<>();
    private final long[] lengths;

    /// One stretch gets more.
    ///
    /// @param share how far it is then on its way: 0 at its least, 1 at what the routine has, 2 at its most
    private record Step(int item, int amount, long cost, double share) {}

    /// @param sets of each; 0 where it is left out
    Shape(List<Item> items, int[] sets, MeasuredLengths measured) {
        this.items = items;
        this.sets = sets.clone();
        for (int i = 0; i < sets.length; i++) {
            if (sets[i] > 0) {
                addSteps(i, measured.amounts(i), measured.more(i) * sets[i]);
            }
        }
        steps.sort(Comparator.comparingDouble(Step::share).thenComparingInt(Step::item));
        lengths = new long[steps.size() + 1];
        lengths[0] = measured.least(sets);
        for (int i = 0; i < steps.size(); i++) {
            lengths[i + 1] = lengths[i] + steps.get(i).cost();
        }
    }

    private void addSteps(int index, List<Integer> amounts, long unit) {
        Item item = items.get(index);
        for (int i = 1; i < amounts.size(); i++) {
            int amount = amounts.get(i);
            steps.add(new Step(index, amount, unit * (amount - amounts.get(i - 1)), share(item, amount)));
        }
    }

    private static double share(Item item, int amount) {
        int own = item.planned().amount();
        return amount <= own
                ? (double) (amount - item.least()) / (own - item.least())
                : 1 + (double) (amount - own) / (item.most() - own);
    }

    /// How many sets there are of each; 0 where it is left out.
    int[] sets() {
        return sets.clone();
    }

    /// How many steps there are from the least to the most.
    int steps() {
        return steps.size();
    }

    /// How long it takes after so many steps, in nanoseconds.
    long length(int taken) {
        return lengths[taken];
    }

    /// The most steps with which it does not take longer than this; -1 where it does with none.
    int within(long most) {
        int found = Arrays.binarySearch(lengths, most);
        return found >= 0 ? found : -found - 2;
    }

    /// The stretches after so many steps.
    List<PlannedStretch> after(int taken) {
        int[] amounts = items.stream().mapToInt(Item::least).toArray();
        steps.subList(0, taken).forEach(step -> amounts[step.item()] = step.amount());
        List<PlannedStretch> planned = new ArrayList<>();
        for (int i = 0; i < sets.length; i++) {
            if (sets[i] > 0) {
                planned.add(items.get(i).with(amounts[i], sets[i]));
            }
        }
        return planned;
    }

    /// Those that are left out.
    List<Item> leftOut() {
        return IntStream.range(0, sets.length)
                .filter(i -> sets[i] == 0)
                .mapToObj(items::get)
                .toList();
    }
}
