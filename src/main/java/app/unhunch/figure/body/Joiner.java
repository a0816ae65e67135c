package app.unhunch.figure.body;

import app.unhunch.figure.math.Vec;
import java.util.List;

/// Makes wooden furniture, the same on the left and on the right; all lengths are in metres.
final class Joiner {

    private static final double[] SIGNS = {1, -1};

    private final Ellipsoids to;
    private final List<Solid> solids;

    Joiner(Ellipsoids to, List<Solid> solids) {
        this.to = to;
        this.solids = solids;
    }

    /// Round rods on either side, those of a side in one piece, each thinner towards its end.
    ///
    /// @param ends where each of the left side begins and ends
    void rods(Piece.Kind kind, double thick, Vec... ends) {
        for (double s : SIGNS) {
            Sculptor sculptor = new Sculptor(to);
            for (int i = 0; i < ends.length; i += 2) {
                ball(s, ends[i], thick);
                ball(s, ends[i + 1], thick * 0.8);
                sculptor.chain(Material.WOOD);
            }
            solids.add(sculptor.done(new Piece(kind, null), 0));
        }
    }

    private void ball(double sign, Vec at, double radius) {
        to.addBall(new Vec(sign * at.x(), at.y(), at.z()), radius);
    }

    /// A board with round edges.
    void board(Piece.Kind kind, double halfWidth, double low, double high, double back, double front, double round) {
        Sculptor sculptor = new Sculptor(to);
        for (double s : SIGNS) {
            for (double y : new double[] {low + round, high - round}) {
                for (double z : new double[] {back + round, front - round}) {
                    to.addBall(new Vec(s * (halfWidth - round), y, z), round);
                }
            }
        }
        sculptor.block(Material.WOOD);
        solids.add(sculptor.done(new Piece(kind, null), 0));
    }
}
