package app.unhunch.plan;

import app.unhunch.model.PlannedStretch;
import app.unhunch.model.Routine;
import app.unhunch.session.Pace;
import app.unhunch.session.Timeline;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.SequencedSet;

/// Makes from a routine one that fits. The rules are followed in this order:
///
/// | rule | where |
/// |---|---|
/// | what hurt today is left out; what hurt this week comes in its easier way or not at all | [Adaptation] |
/// | without the floor, what is done on it is done in a way off it | [Adaptation] |
/// | as few changes of position as can be | [PositionOrder] |
/// | all sides equally long, all amounts inside their doses | [Item] |
/// | too long: smaller amounts, then fewer sets, then without what was done last | [Shapes], [Ladder] |
/// | too short: larger amounts, then second sets | [Shapes], [Ladder] |
public final class Fit {

    private Fit() {}

    /// What fits, at a pace. Without a wish for minutes everything keeps the amounts and sets of the routine; where
    /// there is no wish at all, also its order.
    public static Fitted of(Routine routine, Wish wish, Pace pace) {
        Adaptation adapted = Adaptation.of(routine, wish);
        if (adapted.items().isEmpty()) {
            return new Fitted(Optional.empty(), adapted.reasons());
        }
        if (wish.minutes().isPresent()) {
            return chosen(
                    routine,
                    adapted,
                    wish,
                    ladder(routine, adapted, wish, pace).choose(wish.minutes().getAsInt()));
        }
        List<Item> items = wish.noFloor() ? PositionOrder.of(adapted.items()) : adapted.items();
        return new Fitted(
                Optional.of(with(routine, items.stream().map(Item::planned).toList())), adapted.reasons());
    }

    /// The numbers of minutes that a routine can take, from the least to the most; what the wish says of minutes does
    /// not matter.
    public static SequencedSet<Integer> minutes(Routine routine, Wish wish, Pace pace) {
        SequencedSet<Integer> minutes = new LinkedHashSet<>();
        Adaptation adapted = Adaptation.of(routine, wish);
        if (!adapted.items().isEmpty()) {
            Ladder ladder = ladder(routine, adapted, wish, pace);
            for (int wanted = Wish.LEAST_MINUTES; wanted <= Wish.MOST_MINUTES; wanted++) {
                if (ladder.choose(wanted).close()) {
                    minutes.add(wanted);
                }
            }
        }
        return minutes;
    }

    private static Ladder ladder(Routine routine, Adaptation adapted, Wish wish, Pace pace) {
        List<Item> items = PositionOrder.of(adapted.items());
        return new Ladder(new Shapes(items, wish.done(), new MeasuredLengths(items, warmUp(routine, pace), pace)));
    }

    /// What a warm-up adds, in nanoseconds: whoever stands already is ready sooner.
    private static long warmUp(Routine routine, Pace pace) {
        return routine.warmUp().isEmpty()
                ? 0
                : untilReady(routine, pace) - untilReady(routine.warmedUpBy(List.of()), pace);
    }

    private static long untilReady(Routine routine, Pace pace) {
        return Timeline.of(routine, pace).startOfItem(0).end().toNanos();
    }

    private static Fitted chosen(Routine routine, Adaptation adapted, Wish wish, Ladder.Choice choice) {
        List<Reason> reasons = new ArrayList<>(adapted.reasons());
        choice.rung().shape().leftOut().stream()
                .map(item -> new Reason.Changed(item.stretch(), Reason.Change.NO_TIME))
                .distinct()
                .forEach(reasons::add);
        if (!choice.close()) {
            reasons.add(new Reason.CannotTake(
                    wish.minutes().orElseThrow(),
                    choice.below().map(Ladder.Rung::length),
                    choice.above().map(Ladder.Rung::length)));
        }
        return new Fitted(
                Optional.of(
                        with(routine, choice.rung().shape().after(choice.rung().steps()))),
                reasons);
    }

    private static Routine with(Routine routine, List<PlannedStretch> stretches) {
        return new Routine(routine.id(), routine.name(), routine.summary(), routine.warmUp(), stretches);
    }
}
