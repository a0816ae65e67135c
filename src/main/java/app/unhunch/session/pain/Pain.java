package app.unhunch.session.pain;

import org.jspecify.annotations.Nullable;

/// What hurt in a stretch, and what was done about it.
///
/// @param level on the numeric rating scale from 0 to 10, or `null` when that was not told
/// @param place where, or `null` when that was not told
public record Pain(@Nullable Integer level, @Nullable BodyPart place, Response response) {

    /// The highest number of the scale.
    public static final int WORST = 10;

    public Pain {
        if (level != null && (level < 0 || level > WORST)) {
            throw new IllegalArgumentException("not from 0 to 10: " + level);
        }
    }
}
