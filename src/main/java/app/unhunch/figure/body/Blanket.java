package app.unhunch.figure.body;

import app.unhunch.figure.math.Vec;
import java.util.List;

/// A folded blanket on the mat, between the forearms of who kneels. It lies still, as the mat does.
public final class Blanket {

    /// How high its top is above the floor, in metres.
    public static final double TOP = 0.1;

    private static final int FOLDS = 3;
    private static final double ROUND = 0.016;
    private static final double HALF_WIDTH = 0.14;
    private static final double BACK = 0.48;
    private static final double FRONT = 0.8;

    private Blanket() {}

    /// Each fold is a piece, so that one sees where it ends.
    static void add(Ellipsoids to, List<Solid> solids) {
        for (int i = 0; i < FOLDS; i++) {
            Sculptor sculptor = new Sculptor(to);
            fold(to, TOP * i / FOLDS, TOP * (i + 1) / FOLDS);
            sculptor.block(Material.BLANKET);
            solids.add(sculptor.done(new Piece(Piece.Kind.BLANKET, null), 0));
        }
    }

    private static void fold(Ellipsoids to, double low, double high) {
        for (double x : new double[] {ROUND - HALF_WIDTH, HALF_WIDTH - ROUND}) {
            for (double y : new double[] {low + ROUND, high - ROUND}) {
                for (double z : new double[] {BACK + ROUND, FRONT - ROUND}) {
                    to.addBall(new Vec(x, y, z), ROUND);
                }
            }
        }
    }
}
