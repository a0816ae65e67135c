package app.unhunch.figure.body;

import java.util.List;

/// A piece of the figure and what it is built of.
///
/// @param nearer how much nearer than its middle it counts, in metres, when it is decided what is in front
public record Solid(Piece piece, List<Loft> lofts, double nearer) {

    /// Copies the list, so that it is immutable.
    public Solid {
        lofts = List.copyOf(lofts);
    }
}
