package app.unhunch.plan;

import app.unhunch.model.Stretch;
import java.time.Duration;
import java.util.Optional;

/// Why a routine is not quite what it was, or not what was wished for.
public sealed interface Reason {

    /// A stretch comes otherwise, or not at all.
    record Changed(Stretch stretch, Change change) implements Reason {}

    /// It cannot take so long. What it can take comes with it: at least one of the two is there.
    ///
    /// @param shorter how long it can take instead that is less
    /// @param longer how long it can take instead that is more
    record CannotTake(int minutes, Optional<Duration> shorter, Optional<Duration> longer) implements Reason {}

    /// What became of a stretch.
    enum Change {
        /// It hurt today, and is left out.
        HURT_TODAY,
        /// It hurt this week, and comes in an easier way.
        EASIER,
        /// It hurt this week, has no easier way here, and is left out.
        NO_EASIER_WAY,
        /// It cannot be done off the floor, and is left out.
        NEEDS_FLOOR,
        /// There is no time for it, and others were not done for longer.
        NO_TIME
    }
}
