package app.unhunch.journal;

import org.jspecify.annotations.Nullable;

/// How the upper back felt, on the numeric rating scale from 0, no pain, to 10, the worst imaginable.
///
/// @param before the session, or `null` when it was not told
/// @param after the session, or `null` when it was not told
public record CheckIn(@Nullable Integer before, @Nullable Integer after) {

    /// The highest number of the scale.
    public static final int WORST = 10;

    /// A check-in without answers.
    public static final CheckIn NONE = new CheckIn(null, null);

    public CheckIn {
        check(before);
        check(after);
    }

    /// The same with what was told after the session.
    public CheckIn after(@Nullable Integer told) {
        return new CheckIn(before, told);
    }

    private static void check(@Nullable Integer number) {
        if (number != null && (number < 0 || number > WORST)) {
            throw new IllegalArgumentException("not from 0 to 10: " + number);
        }
    }
}
