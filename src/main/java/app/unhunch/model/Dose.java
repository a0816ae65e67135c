package app.unhunch.model;

/// How much: the usual amount and the range a person may choose from, in seconds of hold or in repetitions.
public record Dose(int usual, int min, int max) {

    /// Throws [IllegalArgumentException] unless `0 < min <= usual <= max`.
    public Dose {
        if (min <= 0 || usual < min || max < usual) {
            throw new IllegalArgumentException(
                    "a dose needs 0 < min <= usual <= max, not " + min + ", " + usual + ", " + max);
        }
    }

    /// Whether the amount is inside the range.
    public boolean allows(int amount) {
        return min <= amount && amount <= max;
    }

    /// The amount inside the range that is nearest to another.
    public int nearest(int amount) {
        return Math.clamp(amount, min, max);
    }
}
