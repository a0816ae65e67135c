package app.unhunch.figure.skeleton;

import app.unhunch.figure.math.Quat;
import app.unhunch.figure.math.Vec;

/// How far a hand or a foot that moves has to be lifted so that it does not go through the floor.
public final class Clearance {

    /// The outline of a hand, as its wrist sees it: x, y, z and how thick it is there, in metres.
    private static final double[][] HAND = {
        {0, 0, 0, 0.020},
        {0.034, -0.012, 0.080, 0.014},
        {-0.034, -0.012, 0.080, 0.014},
        {0.028, -0.018, 0.150, 0.012},
        {-0.028, -0.018, 0.150, 0.012},
        {0, -0.018, 0.172, 0.012},
        {0.054, -0.016, 0.088, 0.012},
        {-0.054, -0.016, 0.088, 0.012}
    };

    /// The outline of a foot, as its ankle sees it.
    private static final double[][] FOOT = {
        {0, -0.036, -0.045, 0.031},
        {0, -0.045, 0.112, 0.022},
        {0.020, -0.0535, 0.165, 0.014},
        {-0.020, -0.0535, 0.165, 0.014},
        {0, 0, 0, 0.031}
    };

    private Clearance() {}

    /// For a hand at a wrist, in metres; 0 if it is clear.
    static double ofHand(Vec wrist, Quat turn) {
        return lift(HAND, wrist, turn);
    }

    /// For a foot at an ankle, in metres; 0 if it is clear.
    public static double ofFoot(Vec ankle, Quat turn) {
        return lift(FOOT, ankle, turn);
    }

    private static double lift(double[][] outline, Vec at, Quat turn) {
        double deepest = 0;
        for (double[] point : outline) {
            double low = at.y() + turn.rotatedY(point[0], point[1], point[2]) - point[3];
            deepest = Math.min(deepest, low);
        }
        return -deepest;
    }
}
