package app.unhunch.journal;

/// How much of a stretch, on one side.
///
/// @param seconds of hold or of moving with the breath, whole ones, 0 and up
/// @param reps repetitions, 0 for a hold
public record Amount(int seconds, int reps) {

    /// Nothing.
    public static final Amount NONE = new Amount(0, 0);

    public Amount {
        if (seconds < 0 || reps < 0) {
            throw new IllegalArgumentException("less than nothing: " + seconds + " s, " + reps + " times");
        }
    }

    /// Both together.
    public Amount plus(Amount more) {
        return new Amount(seconds + more.seconds, reps + more.reps);
    }
}
