package app.unhunch.session;

import app.unhunch.model.Step;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/// What a person changed while following. Immutable.
///
/// @param extensions how often each set of a stretch was extended
/// @param leftOut the stretches that are left out, by their place in the routine
record Changes(Map<Cue.Part, Integer> extensions, Set<Integer> leftOut) {

    static final Changes NONE = new Changes(Map.of(), Set.of());

    /// One extension of a hold, in seconds.
    private static final int HOLD_STEP = 10;

    /// The longest hold that a person can extend to while following, in seconds, where the stretch itself does not
    /// allow more. A file stays inside the dose of the stretch; what feels right at the moment may go up to the
    /// longest static hold that the ACSM gives for anyone, older adults (Guidelines, 11th edition, table 5.6).
    private static final int LONGEST_HOLD = 60;

    Changes {
        extensions = Map.copyOf(extensions);
        leftOut = Set.copyOf(leftOut);
    }

    /// The amount of one set: seconds of hold, or repetitions.
    int amount(Cue.Part part) {
        return part.planned().amount() + extensions.getOrDefault(part, 0) * step(part);
    }

    boolean allowMore(Cue.Part part) {
        return !part.warmUp() && amount(part) + step(part) <= limit(part);
    }

    Changes extending(Cue.Part part) {
        Map<Cue.Part, Integer> more = new HashMap<>(extensions);
        more.merge(part, 1, Integer::sum);
        return new Changes(more, leftOut);
    }

    Changes leavingOut(Collection<Integer> items) {
        Set<Integer> more = new HashSet<>(leftOut);
        more.addAll(items);
        return new Changes(extensions, more);
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
