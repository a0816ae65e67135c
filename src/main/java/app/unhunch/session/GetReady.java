package app.unhunch.session;

import app.unhunch.model.Place;
import app.unhunch.model.Position;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/// How long it takes to get from one position to the next, as a share of the time the person gives to a full change.
enum GetReady {
    /// Already there: time to hear what comes.
    STAY(40),
    /// From the heels to hands and knees or back.
    SHIFT(60),
    /// The first stretch, or between chair and standing.
    MOVE(100),
    /// Down to the floor, one knee after the other.
    DESCEND(200),
    /// Up from the floor, with a breath on one's feet.
    RISE(250);

    private final int percent;

    GetReady(int percent) {
        this.percent = percent;
    }

    /// The kind of change; `from` is `null` at the start of a routine.
    static GetReady between(@Nullable Position from, Position to) {
        if (from == null) {
            return to.place() == Place.FLOOR ? DESCEND : MOVE;
        }
        if (from == to) {
            return STAY;
        }
        if (from.place() == to.place()) {
            return SHIFT;
        }
        if (to.place() == Place.FLOOR) {
            return DESCEND;
        }
        return from.place() == Place.FLOOR ? RISE : MOVE;
    }

    Duration of(Duration fullChange) {
        return fullChange.multipliedBy(percent).dividedBy(100);
    }
}
