package app.unhunch.figure.motion;

import app.unhunch.model.Side;
import org.jspecify.annotations.Nullable;

/// A span of time at whose end the body is in a pose.
///
/// @param pose the id of the pose
/// @param side the side of the body that works, or `null` when both do
/// @param seconds how long it lasts, more than 0
/// @param tempo how the body gets there
public record Keyframe(String pose, @Nullable Side side, double seconds, Tempo tempo) {

    /// How the body moves within a beat.
    public enum Tempo {
        /// The movement takes all of the time.
        FLOWING,
        /// It takes the time that it needs, and then stays.
        SETTLING
    }
}
