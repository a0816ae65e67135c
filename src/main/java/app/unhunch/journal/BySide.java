package app.unhunch.journal;

/// How much of a stretch on which side.
///
/// @param both what both sides did at once; of a stretch with sides, nothing
public record BySide(Amount left, Amount right, Amount both) {

    /// Nothing on any side.
    public static final BySide NONE = new BySide(Amount.NONE, Amount.NONE, Amount.NONE);

    /// Both together, side by side.
    public BySide plus(BySide more) {
        return new BySide(left.plus(more.left), right.plus(more.right), both.plus(more.both));
    }

    /// All of it, in seconds.
    public int seconds() {
        return left.seconds() + right.seconds() + both.seconds();
    }
}
