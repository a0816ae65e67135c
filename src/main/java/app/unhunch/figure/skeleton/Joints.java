package app.unhunch.figure.skeleton;

import app.unhunch.figure.math.Vec;

/// Maths of two bones that meet in a joint.
final class Joints {

    /// A limb is never drawn quite straight, so that it keeps a side to bend to.
    private static final double STRAIGHTEST = 0.9995;

    /// How near the far end may come, beyond the difference of the bones.
    private static final double TIGHTEST = 0.02;

    private Joints() {}

    /// Where the middle joint is, if the far end can be reached; otherwise where it is when the limb points there.
    static Vec middle(Vec root, Vec end, double first, double second, Vec bend) {
        Vec way = end.minus(root);
        Vec along = way.unit();
        double length = Math.clamp(way.length(), Math.abs(first - second) + TIGHTEST, (first + second) * STRAIGHTEST);
        double share = (first * first - second * second + length * length) / (2 * length);
        double out = Math.sqrt(Math.max(0, first * first - share * share));
        return root.plus(share, along).plus(out, bend.sideOf(along));
    }

    /// The far end itself, or the farthest point towards it.
    static Vec end(Vec root, Vec end, double first, double second) {
        double longest = (first + second) * STRAIGHTEST;
        Vec way = end.minus(root);
        return way.length() <= longest ? end : root.plus(longest, way.unit());
    }
}
