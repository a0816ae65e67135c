package app.unhunch.figure.motion;

import app.unhunch.figure.pose.Pose;
import app.unhunch.figure.skeleton.Skeleton;
import app.unhunch.model.Side;

/// A pose on one side of the body, solved. A pose that is the same on both sides has only the right one.
///
/// @param pose the pose as it is on this side
record PoseNode(Pose pose, Side side, boolean symmetric, Skeleton bones) {

    private static final double SAME = 0.002;

    static PoseNode of(Pose pose, Side side) {
        Skeleton bones = Skeleton.of(pose);
        boolean symmetric = isSymmetric(bones);
        if (symmetric || side == Side.RIGHT) {
            return new PoseNode(pose, Side.RIGHT, symmetric, bones);
        }
        Pose mirrored = pose.mirrored();
        return new PoseNode(mirrored, side, false, Skeleton.of(mirrored));
    }

    private static boolean isSymmetric(Skeleton bones) {
        var left = bones.arm(Side.LEFT);
        var right = bones.arm(Side.RIGHT);
        return Math.abs(bones.head().x()) < SAME
                && left.wrist().mirrored().distance(right.wrist()) < SAME
                && left.elbow().mirrored().distance(right.elbow()) < SAME
                && bones.leg(Side.LEFT)
                                .ankle()
                                .mirrored()
                                .distance(bones.leg(Side.RIGHT).ankle())
                        < SAME;
    }

    /// What tells it from every other one.
    String name() {
        return pose.id() + "@" + side;
    }

    boolean is(PoseNode other) {
        return name().equals(other.name());
    }
}
