package app.unhunch.plan;

import app.unhunch.model.Dose;
import app.unhunch.model.PlannedStretch;
import app.unhunch.model.Position;
import app.unhunch.model.Sides;
import app.unhunch.model.Step;
import app.unhunch.model.Stretch;
import app.unhunch.model.Variant;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// A stretch of a routine in the way it may be done.
///
/// @param planned with the amount and the sets that it has where there is time for just that
/// @param place in the routine, from 0
/// @param spared whether it hurt lately: then it is never more than that
record Item(PlannedStretch planned, int place, boolean spared) {

    /// Holds grow in steps that are easy to tell, in seconds.
    private static final int HOLD_STEP = 5;

    /// More sets of the same are no use (the ACSM gives 2 to 4 of shorter holds; Garber 2011).
    private static final int USUAL_MOST_SETS = 2;

    Stretch stretch() {
        return planned.stretch();
    }

    Position position() {
        return planned.variant().position();
    }

    int least() {
        return dose().min();
    }

    int most() {
        return spared ? planned.amount() : dose().max();
    }

    int mostSets() {
        return spared ? planned.sets() : Math.max(planned.sets(), USUAL_MOST_SETS);
    }

    int sides() {
        return stretch().sides() == Sides.EACH ? 2 : 1;
    }

    /// The amounts that it may have, from the least to the most.
    List<Integer> amounts() {
        boolean hold = planned.variant().dosed() instanceof Step.Hold;
        int from = least();
        int to = most();
        IntStream steps = hold
                ? IntStream.rangeClosed(Math.ceilDiv(from, HOLD_STEP), to / HOLD_STEP)
                        .map(n -> n * HOLD_STEP)
                : IntStream.rangeClosed(from, to);
        return Stream.concat(Stream.of(from, planned.amount(), to), steps.boxed())
                .distinct()
                .sorted()
                .toList();
    }

    /// The same with another amount and another number of sets.
    PlannedStretch with(int amount, int sets) {
        return new PlannedStretch(stretch(), planned.variant(), amount, sets);
    }

    /// The same in another way: with the usual amount of that, unless it is the same one.
    Item in(Variant way, boolean sparing) {
        int amount = way.id().equals(planned.variant().id())
                ? planned.amount()
                : way.dosed().dose().usual();
        int sets = sparing ? 1 : planned.sets();
        return new Item(new PlannedStretch(stretch(), way, amount, sets), place, spared || sparing);
    }

    private Dose dose() {
        return planned.variant().dosed().dose();
    }
}
