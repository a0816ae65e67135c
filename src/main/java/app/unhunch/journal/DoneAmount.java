package app.unhunch.journal;

/// How much of a stretch, on one side.
///
/// @param seconds of hold or of moving with the breath, whole ones, 0 and up
/// @param reps repetitions, 0 for a hold
public record DoneAmount(int seconds, int reps) {

    /// Zero.
    public static final DoneAmount NONE = new DoneAmount(0, 0);

    public DoneAmount {
        if (seconds < 0 || reps < 0) {
            throw new IllegalArgumentException("less than nothing: " + seconds + " s, " + reps + " times");
        }
    }

    /// The sum of two amounts.
    public DoneAmount plus(DoneAmount more) {
        return new DoneAmount(seconds + more.seconds, reps + more.reps);
    }
}
