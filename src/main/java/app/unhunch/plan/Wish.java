package app.unhunch.plan;

import java.time.Instant;
import java.util.Map;
import java.util.OptionalInt;

/// What a routine is to fit.
///
/// @param minutes how long it may take; empty for as long as it does
/// @param noFloor whether there is no floor to lie on
/// @param done when each stretch was last done, by its id; one that never was is not in it
public record Wish(OptionalInt minutes, boolean noFloor, Hurt hurt, Map<String, Instant> done) {

    /// The least that may be asked for: hardly a stretch is shorter.
    public static final int LEAST_MINUTES = 2;

    /// The most that may be asked for: more is no use, as the gain levels off long before (Ingram 2024).
    public static final int MOST_MINUTES = 30;

    /// A routine as it is.
    public static final Wish NONE = new Wish(OptionalInt.empty(), false, Hurt.NOTHING, Map.of());

    public Wish {
        if (minutes.isPresent() && !allows(minutes.getAsInt())) {
            throw new IllegalArgumentException("no number of minutes to ask for: " + minutes.getAsInt());
        }
        done = Map.copyOf(done);
    }

    /// Whether so many minutes may be asked for.
    public static boolean allows(int minutes) {
        return LEAST_MINUTES <= minutes && minutes <= MOST_MINUTES;
    }

    /// The same for another number of minutes.
    public Wish lasting(int wanted) {
        return new Wish(OptionalInt.of(wanted), noFloor, hurt, done);
    }
}
