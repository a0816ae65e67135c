package app.unhunch.figure.body;

/// A row of ellipsoids that are drawn as the hull of each two neighbours, or as one hull.
///
/// @param material what it is made of
/// @param from the first ellipsoid
/// @param to after the last ellipsoid
/// @param form how the row is joined
/// @param seam how many ellipsoids at its beginning have no outline, as it grows out of something there
/// @param sorted whether it counts when it is decided what is in front
public record Loft(Material material, int from, int to, Form form, int seam, boolean sorted) {

    /// How the ellipsoids of a row are joined.
    public enum Form {
        /// Each ring is joined to the next.
        CHAIN,
        /// All rings make one convex block.
        BLOCK
    }

    /// How many ellipsoids it has.
    public int size() {
        return to - from;
    }
}
