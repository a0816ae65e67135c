package app.unhunch.session;

import java.time.Duration;
import org.jspecify.annotations.Nullable;

/// All that is true at one position.
///
/// @param position from the start of the routine
/// @param elapsed since the cue began
/// @param left until the cue ends
/// @param breath where in a breath one is, or `null` when it is free
/// @param next the cue that follows, or `null` in the last one
/// @param nextStretch the cue that prepares for the next stretch of the routine, or `null` in the last stretch
/// @param leftInAll until the routine ends
public record Moment(
        Cue cue,
        Duration position,
        Duration elapsed,
        Duration left,
        @Nullable BreathPoint breath,
        @Nullable Cue next,
        @Nullable Cue nextStretch,
        Duration leftInAll) {

    /// How far through the cue, 0 to 1.
    public double progress() {
        return (double) elapsed.toNanos() / cue.length().toNanos();
    }
}
