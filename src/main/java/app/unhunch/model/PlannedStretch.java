package app.unhunch.model;

/// A stretch as a routine asks for it.
///
/// @param amount seconds of hold or repetitions, for each side and each set
/// @param sets how often the whole stretch is done in a row, at least once
public record PlannedStretch(Stretch stretch, Variant variant, int amount, int sets) {

    public PlannedStretch {
        if (!variant.dosed().dose().allows(amount)) {
            throw new IllegalArgumentException(stretch.id() + " does not allow " + amount);
        }
        if (sets < 1) {
            throw new IllegalArgumentException(stretch.id() + " needs at least one set");
        }
    }
}
