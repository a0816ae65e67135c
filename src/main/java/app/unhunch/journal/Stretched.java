package app.unhunch.journal;

import app.unhunch.session.Outcome;
import app.unhunch.session.pain.Pain;
import java.util.List;

/// One stretch of a session: what was planned, and what was done.
///
/// @param id of the stretch in the library, then
/// @param name as it was called then
/// @param variant the id of the way in which it was done, or in which it began
/// @param pains what hurt in it, the first first
public record Stretched(
        String id, String name, String variant, PerSide planned, PerSide done, Outcome outcome, List<Pain> pains) {

    public Stretched {
        pains = List.copyOf(pains);
    }

    /// One in which nothing hurt, or of which no more is known than that.
    public Stretched(String id, String name, String variant, PerSide planned, PerSide done, Outcome outcome) {
        this(id, name, variant, planned, done, outcome, List.of());
    }

    /// Whether anything hurt in it.
    public boolean hurt() {
        return outcome == Outcome.HURT || !pains.isEmpty();
    }
}
