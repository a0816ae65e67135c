package app.unhunch.figure.body;

import app.unhunch.figure.math.Vec;

/// A plain wooden desk before the chair; it stands where it stands, all lengths are in metres.
public final class Desk {

    /// How high its top is.
    public static final double TOP = 0.74;

    private static final double BOTTOM = TOP - 0.036;
    private static final double NEAR = 0.345;
    private static final double FAR = 0.90;
    private static final double HALF_WIDTH = 0.45;
    private static final double ROUND = 0.016;

    /// Between two of the ways out of the desk that are tried, in degrees.
    private static final int STEP = 15;

    private Desk() {}

    static void add(Joiner joiner) {
        double x = HALF_WIDTH - 0.05;
        joiner.rods(
                Piece.Kind.DESK_LEG,
                0.019,
                new Vec(x, BOTTOM, NEAR + 0.06),
                new Vec(x, 0.012, NEAR + 0.04),
                new Vec(x, BOTTOM, FAR - 0.06),
                new Vec(x, 0.012, FAR - 0.04));
        joiner.board(Piece.Kind.DESK_TOP, HALF_WIDTH, BOTTOM, TOP, NEAR, FAR, ROUND);
    }

    /// How deep a row is in the top: the shortest way out of it, up, towards the person or down; less than 0 if the row
    /// is clear. Each two neighbours are joined, so they count as one.
    static double depth(Ellipsoids all, Loft row) {
        double deepest = Double.NEGATIVE_INFINITY;
        for (int i = row.from(); i < row.to(); i++) {
            int next = Math.min(i + 1, row.to() - 1);
            double shortest = Double.POSITIVE_INFINITY;
            for (int degrees = 0; degrees <= 180; degrees += STEP) {
                Vec out = out(degrees);
                double edge = out.y() * (out.y() > 0 ? TOP : BOTTOM) + out.z() * NEAR;
                shortest = Math.min(shortest, edge - Math.min(all.least(i, out), all.least(next, out)));
            }
            deepest = Math.max(deepest, shortest);
        }
        return deepest;
    }

    /// From straight up by way of straight towards the person to straight down.
    private static Vec out(int degrees) {
        double angle = Math.toRadians(degrees);
        return new Vec(0, Math.cos(angle), -Math.sin(angle));
    }
}
