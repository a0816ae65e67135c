package app.unhunch.figure.body;

import app.unhunch.figure.math.Vec;
import java.util.List;

/// A plain wooden chair, its seat under where the pelvis is when one sits.
final class Chair {

    private static final double[] SIGNS = {1, -1};

    /// Where the middle of the seat is, from front to back.
    private static final double Z = -0.02;

    private final Ellipsoids to;

    Chair(Ellipsoids to) {
        this.to = to;
    }

    void add(List<Solid> solids) {
        for (double s : SIGNS) {
            solids.add(rod(Piece.Kind.CHAIR_LEG, s * 0.17, 0.41, Z + 0.15, s * 0.19, 0.012, Z + 0.19, 0.016));
            solids.add(rod(Piece.Kind.CHAIR_LEG, s * 0.17, 0.41, Z - 0.19, s * 0.20, 0.012, Z - 0.27, 0.016));
        }
        solids.add(board(Piece.Kind.CHAIR_SEAT, 0.225, 0.405, 0.445, Z - 0.235, Z + 0.195, 0.019));
        for (double s : SIGNS) {
            solids.add(rod(Piece.Kind.CHAIR_POST, s * 0.165, 0.43, Z - 0.215, s * 0.165, 0.72, Z - 0.275, 0.014));
        }
        solids.add(board(Piece.Kind.CHAIR_BACK, 0.215, 0.66, 0.84, Z - 0.305, Z - 0.270, 0.017));
    }

    private Solid rod(Piece.Kind kind, double x, double y, double z, double toX, double toY, double toZ, double thick) {
        Sculptor sculptor = new Sculptor(to);
        to.addBall(new Vec(x, y, z), thick);
        to.addBall(new Vec(toX, toY, toZ), thick * 0.8);
        sculptor.chain(Material.WOOD);
        return sculptor.done(new Piece(kind, null), 0);
    }

    private Solid board(
            Piece.Kind kind, double halfWidth, double low, double high, double back, double front, double round) {
        Sculptor sculptor = new Sculptor(to);
        for (double s : SIGNS) {
            for (double y : new double[] {low + round, high - round}) {
                for (double z : new double[] {back + round, front - round}) {
                    to.addBall(new Vec(s * (halfWidth - round), y, z), round);
                }
            }
        }
        sculptor.block(Material.WOOD);
        return sculptor.done(new Piece(kind, null), 0);
    }
}
