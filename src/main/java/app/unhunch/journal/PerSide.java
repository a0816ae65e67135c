package app.unhunch.journal;

/// How much of a stretch on which side.
///
/// @param both what both sides did at once; of a stretch with sides, nothing
public record PerSide(DoneAmount left, DoneAmount right, DoneAmount both) {

    /// Zero on every side.
    public static final PerSide NONE = new PerSide(DoneAmount.NONE, DoneAmount.NONE, DoneAmount.NONE);

    /// Both together, side by side.
    public PerSide plus(PerSide more) {
        return new PerSide(left.plus(more.left), right.plus(more.right), both.plus(more.both));
    }

    /// The sum over all sides, in seconds.
    public int seconds() {
        return left.seconds() + right.seconds() + both.seconds();
    }
}
