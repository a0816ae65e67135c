package app.unhunch.figure.body;

import java.util.ArrayList;
import java.util.List;

/// Collects the lofts of one piece while its ellipsoids are added.
final class Sculptor {

    private final Ellipsoids ellipsoids;
    private final List<Loft> lofts = new ArrayList<>();
    private int from;

    Sculptor(Ellipsoids ellipsoids) {
        this.ellipsoids = ellipsoids;
        this.from = ellipsoids.count();
    }

    Ellipsoids add() {
        return ellipsoids;
    }

    /// What was added since the last call is a chain of this material.
    void chain(Material material) {
        loft(material, Loft.Form.CHAIN, 0, true);
    }

    /// A chain that grows out of something, so that its beginning has no outline.
    void chainFrom(Material material, int seam) {
        loft(material, Loft.Form.CHAIN, seam, true);
    }

    /// Such a chain that has no say in what is in front.
    void grown(Material material, int seam) {
        loft(material, Loft.Form.CHAIN, seam, false);
    }

    /// A chain that follows others, and has no say in what is in front.
    void follower(Material material) {
        loft(material, Loft.Form.CHAIN, 0, false);
    }

    /// What was added since the last call is one block.
    void block(Material material) {
        loft(material, Loft.Form.BLOCK, 0, true);
    }

    /// The first ellipsoid since the last call.
    int first() {
        return from;
    }

    /// All that was joined so far.
    List<Loft> lofts() {
        return List.copyOf(lofts);
    }

    private void loft(Material material, Loft.Form form, int seam, boolean sorted) {
        lofts.add(new Loft(material, from, ellipsoids.count(), form, seam, sorted));
        from = ellipsoids.count();
    }

    Solid done(Piece piece, double nearer) {
        return new Solid(piece, List.copyOf(lofts), nearer);
    }
}
