package app.unhunch.ui.figure;

import app.unhunch.model.Place;
import app.unhunch.model.Side;
import app.unhunch.model.Variant;
import org.jspecify.annotations.Nullable;

/// Tells the side that words name from the side of its body that the figure uses for it.
final class Mirror {

    private Mirror() {}

    /// People copy a figure that faces them like a mirror, so it moves what is on the named side of the picture. On the
    /// floor, where it is seen from the side, they kneel the same way round, and it is true.
    ///
    /// @param named the side that words name, or `null` when both sides work
    static @Nullable Side bodySide(Variant variant, @Nullable Side named) {
        boolean faces = variant.position().place() != Place.FLOOR;
        return named != null && faces ? named.other() : named;
    }
}
