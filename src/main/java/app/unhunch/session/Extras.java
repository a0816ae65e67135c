package app.unhunch.session;

import app.unhunch.model.Step;
import java.util.HashMap;
import java.util.Map;

/// What a person added while following: how often each set of a stretch was extended. Immutable.
record Extras(Map<Cue.Part, Integer> times) {

    static final Extras NONE = new Extras(Map.of());

    /// One extension of a hold, in seconds.
    private static final int HOLD_STEP = 10;

    /// The longest hold that a person can extend to, in seconds, where the stretch itself does not allow more: the
    /// upper end of what the ACSM gives for a static hold (Guidelines, 11th edition, table 5.6).
    private static final int LONGEST_HOLD = 60;

    Extras {
        times = Map.copyOf(times);
    }

    /// The amount of one set: seconds of hold, or repetitions.
    int amount(Cue.Part part) {
        return part.planned().amount() + times.getOrDefault(part, 0) * step(part);
    }

    boolean allowMore(Cue.Part part) {
        return amount(part) + step(part) <= limit(part);
    }

    Extras plus(Cue.Part part) {
        Map<Cue.Part, Integer> more = new HashMap<>(times);
        more.merge(part, 1, Integer::sum);
        return new Extras(more);
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
