package app.unhunch.plan;

import app.unhunch.model.PlannedStretch;
import app.unhunch.model.Routine;
import app.unhunch.session.Cue;
import app.unhunch.session.Pace;
import app.unhunch.session.Timeline;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// How long some stretches take one after the other, in nanoseconds: the sum of what each takes by itself and of what
/// is between two of them. Each is laid out once by itself, as laying out all that is tried would take much longer.
final class MeasuredLengths {

    private static final long UNKNOWN = -1;

    private final List<Alone> alone;
    private final List<List<Integer>> amounts;
    private final long[][] between;
    private final long warmUp;

    /// What a stretch takes by itself, at its least amount.
    ///
    /// @param before to get ready for it as the first one
    /// @param sets one set, and then what each further one adds
    /// @param after the breath at the end
    /// @param more what one more of its amount adds in each set
    private record Alone(Timeline timeline, long before, List<Long> sets, long after, long more) {}

    /// @param items that are tried; they are told by their index here
    /// @param warmUp what a warm-up adds before all of them, in nanoseconds
    MeasuredLengths(List<Item> items, long warmUp, Pace pace) {
        this.warmUp = warmUp;
        Map<PlannedStretch, Alone> known = new HashMap<>();
        this.alone = items.stream()
                .map(item -> known.computeIfAbsent(measured(item), planned -> measure(item, planned, pace)))
                .toList();
        this.amounts = items.stream().map(Item::amounts).toList();
        this.between = new long[items.size()][items.size()];
        for (long[] row : between) {
            Arrays.fill(row, UNKNOWN);
        }
    }

    /// How long those take of which there are sets, at their least amounts.
    ///
    /// @param sets of each; 0 where it is left out, at least one is not
    long least(int[] sets) {
        long sum = warmUp;
        int last = -1;
        for (int i = 0; i < sets.length; i++) {
            if (sets[i] > 0) {
                sum += last < 0 ? alone.get(i).before : between(last, i);
                for (int set = 0; set < sets[i]; set++) {
                    sum += alone.get(i).sets.get(set);
                }
                last = i;
            }
        }
        return sum + alone.get(last).after;
    }

    /// What one more of its amount adds in each set.
    long more(int item) {
        return alone.get(item).more;
    }

    /// The amounts that one may have, from the least to the most.
    List<Integer> amounts(int item) {
        return amounts.get(item);
    }

    private long between(int before, int after) {
        if (between[before][after] == UNKNOWN) {
            between[before][after] = alone.get(before)
                    .timeline
                    .changeTo(alone.get(after).timeline)
                    .toNanos();
        }
        return between[before][after];
    }

    /// With all sets that it may have, and one more than the least of the amount: the first repetition may be slower
    /// than those that follow.
    private static PlannedStretch measured(Item item) {
        return item.with(Math.min(item.least() + 1, item.most()), item.mostSets());
    }

    private static Alone measure(Item item, PlannedStretch planned, Pace pace) {
        Timeline timeline = Timeline.of(new Routine("measured", "", "", List.of(planned)), pace);
        List<Cue> cues = timeline.cues();
        long more = cues.stream()
                .filter(cue -> cue.part().set() == 0 && cue.dosed() && cue.rep() == cue.reps())
                .mapToLong(cue -> cue.rep() == 0
                        ? cue.length().toNanos() / planned.amount()
                        : cue.length().toNanos())
                .sum();
        long extra = more * (planned.amount() - item.least());
        List<Long> sets = new ArrayList<>();
        long from = cues.getFirst().end().toNanos();
        for (int set = 0; set < planned.sets(); set++) {
            long to = endOfSet(timeline, set);
            sets.add(to - from - extra);
            from = to;
        }
        return new Alone(
                timeline,
                cues.getFirst().length().toNanos(),
                sets,
                cues.getLast().length().toNanos(),
                more);
    }

    /// The rest after a set belongs to the one that follows.
    private static long endOfSet(Timeline timeline, int set) {
        List<Cue> cues = timeline.cues().stream()
                .filter(cue -> cue.part().set() == set && cue.kind() != Cue.Kind.CLOSE)
                .toList();
        PlannedStretch planned = cues.getLast().planned();
        boolean rests = set + 1 < planned.sets() && planned.variant().rest() != null;
        return cues.get(cues.size() - (rests ? 2 : 1)).end().toNanos();
    }
}
