package app.unhunch.session;

import app.unhunch.model.Breath;
import java.time.Duration;

/// A point in a breath.
///
/// @param progress how far through this half, 0 to 1
/// @param left what remains of this half
public record BreathPoint(Breath half, double progress, Duration left) {

    static BreathPoint of(Breath half, long elapsedNanos, long lengthNanos) {
        return new BreathPoint(half, (double) elapsedNanos / lengthNanos, Duration.ofNanos(lengthNanos - elapsedNanos));
    }

    /// How full the lungs are, 0 (empty) to 1 (full).
    public double fullness() {
        return half == Breath.IN ? progress : 1 - progress;
    }
}
