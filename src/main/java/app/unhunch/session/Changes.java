package app.unhunch.session;

import app.unhunch.model.PlannedStretch;
import app.unhunch.model.Position;
import app.unhunch.model.Side;
import app.unhunch.model.Step;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// What a person changed while following. Immutable.
///
/// @param extensions how often each set of a stretch was extended
/// @param leftOut the stretches that are left out, by their place in the routine
/// @param eased the stretches that go on in their easier way, by their place in the routine
record Changes(Map<Cue.Part, Integer> extensions, Set<Integer> leftOut, Map<Integer, Eased> eased) {

    static final Changes NONE = new Changes(Map.of(), Set.of(), Map.of());

    /// One extension of a hold, in seconds.
    private static final int HOLD_STEP = 10;

    /// The longest hold that a person can extend to while following, in seconds, where the stretch itself does not
    /// allow more. A file stays inside the dose of the stretch; what feels right at the moment may go up to the
    /// longest static hold that the ACSM gives for anyone, older adults (Guidelines, 11th edition, table 5.6).
    private static final int LONGEST_HOLD = 60;

    /// From where on a stretch goes on in its easier way.
    ///
    /// @param planned all of it in the easier way
    /// @param set the set that comes first, from 0
    /// @param only the one side that this set still needs; `null` when it needs all
    /// @param from the position that the person comes from; `null` for the one of the stretch before
    record Eased(
            PlannedStretch planned,
            int set,
            @Nullable Side only,
            @Nullable Position from) {}

    Changes {
        extensions = Map.copyOf(extensions);
        leftOut = Set.copyOf(leftOut);
        eased = Map.copyOf(eased);
    }

    /// The amount of one set: seconds of hold, or repetitions.
    int amount(Cue.Part part) {
        return part.planned().amount() + extensions.getOrDefault(part, 0) * step(part);
    }

    /// More than on the other side would make the sides unequal.
    boolean allowMore(Cue.Part part) {
        return !part.warmUp() && onlySide(part) == null && amount(part) + step(part) <= limit(part);
    }

    /// The one side that a set still needs; `null` when it needs all.
    @Nullable
    Side onlySide(Cue.Part part) {
        Eased easier = eased.get(part.item());
        return easier != null && easier.set() == part.set() ? easier.only() : null;
    }

    /// The position that a person comes from who begins a set.
    ///
    /// @param usual that of the stretch before, or `null` at the start of a routine
    @Nullable
    Position comingFrom(Cue.Part part, @Nullable Position usual) {
        Eased easier = eased.get(part.item());
        Position changed = easier == null || easier.set() != part.set() ? null : easier.from();
        return changed == null ? usual : changed;
    }

    Changes extending(Cue.Part part) {
        Map<Cue.Part, Integer> more = new HashMap<>(extensions);
        more.merge(part, 1, Integer::sum);
        return new Changes(more, leftOut, eased);
    }

    Changes leavingOut(Collection<Integer> items) {
        Set<Integer> more = new HashSet<>(leftOut);
        more.addAll(items);
        return new Changes(extensions, more, eased);
    }

    Changes easing(Map<Integer, Eased> items) {
        Map<Integer, Eased> more = new HashMap<>(eased);
        more.putAll(items);
        return new Changes(extensions, leftOut, more);
    }

    private static int step(Cue.Part part) {
        return part.planned().variant().dosed() instanceof Step.Hold ? HOLD_STEP : 1;
    }

    private static int limit(Cue.Part part) {
        return switch (part.planned().variant().dosed()) {
            case Step.Hold hold -> Math.max(hold.dose().max(), LONGEST_HOLD);
            case Step.Repeat repeat -> repeat.dose().max();
        };
    }
}
