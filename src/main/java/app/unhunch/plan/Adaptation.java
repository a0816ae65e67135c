package app.unhunch.plan;

import app.unhunch.model.PlannedStretch;
import app.unhunch.model.Routine;
import app.unhunch.model.Stretch;
import app.unhunch.model.Variant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiPredicate;

/// What may be done of a routine here and today, and in which way: the rules for each stretch, in one table. They are
/// followed in this order, and the first that finds no way leaves the stretch out.
record Adaptation(List<Item> items, List<Reason> reasons) {

    private static final List<Rule> RULES = List.of(
            // What hurt today is left alone today.
            new Rule(Adaptation::hurtToday, (_, _) -> Optional.empty(), Reason.Change.HURT_TODAY),
            // Without the floor, what is done on it is done in the first way off it.
            new Rule(Adaptation::lacksFloor, (stretch, _) -> stretch.offTheFloor(), Reason.Change.NEEDS_FLOOR),
            // What hurt this week is done in its easier way, once, and never more than is usual.
            new Rule(Adaptation::hurtLately, Adaptation::easier, Reason.Change.NO_EASIER_WAY));

    /// @param applies whether it says anything about a stretch that is planned so
    /// @param way the way to do it instead, if there is one
    /// @param otherwise why it is left out if not
    private record Rule(BiPredicate<Item, Wish> applies, Way way, Reason.Change otherwise) {}

    @FunctionalInterface
    private interface Way {
        Optional<Variant> instead(Stretch stretch, Variant planned);
    }

    static Adaptation of(Routine routine, Wish wish) {
        List<Item> items = new ArrayList<>();
        List<Reason> reasons = new ArrayList<>();
        for (int place = 0; place < routine.stretches().size(); place++) {
            PlannedStretch planned = routine.stretches().get(place);
            adapt(new Item(planned, place, false), wish, reasons).ifPresent(items::add);
        }
        return new Adaptation(List.copyOf(items), reasons.stream().distinct().toList());
    }

    private static Optional<Item> adapt(Item planned, Wish wish, List<Reason> reasons) {
        Item item = planned;
        for (Rule rule : RULES) {
            if (rule.applies().test(item, wish)) {
                Optional<Variant> way =
                        rule.way().instead(item.stretch(), item.planned().variant());
                if (way.isEmpty()) {
                    reasons.add(new Reason.Changed(item.stretch(), rule.otherwise()));
                    return Optional.empty();
                }
                item = item.in(way.get(), hurtLately(item, wish));
            }
        }
        if (item.spared()) {
            reasons.add(new Reason.Changed(item.stretch(), Reason.Change.EASIER));
        }
        return Optional.of(item);
    }

    private static boolean hurtToday(Item item, Wish wish) {
        return wish.hurt().today().contains(item.stretch().id());
    }

    private static boolean hurtLately(Item item, Wish wish) {
        return wish.hurt().lately().contains(item.stretch().id());
    }

    private static boolean lacksFloor(Item item, Wish wish) {
        return wish.noFloor() && item.position().place().onFloor();
    }

    /// A way that is easier already is the one.
    private static Optional<Variant> easier(Stretch stretch, Variant planned) {
        return planned.easier() ? Optional.of(planned) : stretch.easierThan(planned);
    }
}
