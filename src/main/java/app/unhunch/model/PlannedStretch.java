package app.unhunch.model;

import java.util.List;
import java.util.stream.Stream;

/// A stretch as a routine asks for it.
///
/// @param amount seconds of hold or repetitions, for each side and each set
/// @param sets how often the whole stretch is done in a row, at least once
public record PlannedStretch(Stretch stretch, Variant variant, int amount, int sets) {

    /// A stretch as it is usually done: its usual way, as much of it as is usual, once.
    public static PlannedStretch usual(Stretch stretch) {
        Variant variant = stretch.usual();
        return new PlannedStretch(stretch, variant, variant.dosed().dose().usual(), 1);
    }

    public PlannedStretch {
        if (!variant.dosed().dose().allows(amount)) {
            throw new IllegalArgumentException(stretch.id() + " does not allow " + amount);
        }
        if (sets < 1) {
            throw new IllegalArgumentException(stretch.id() + " needs at least one set");
        }
    }

    /// The same in another way: as much of it as the dose of that way allows, or its usual amount where one counts
    /// seconds and the other repetitions.
    public PlannedStretch by(Variant way) {
        Dose dose = way.dosed().dose();
        boolean alike = way.dosed().getClass() == variant.dosed().getClass();
        return new PlannedStretch(stretch, way, alike ? dose.nearest(amount) : dose.usual(), sets);
    }

    /// Who should ask first or leave it out: what is said of the stretch, then of this way to do it.
    public List<String> cautions() {
        return Stream.concat(stretch.cautions().stream(), variant.cautions().stream())
                .toList();
    }
}
