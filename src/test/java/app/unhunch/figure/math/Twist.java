package app.unhunch.figure.math;

import app.unhunch.figure.motion.Poses;
import app.unhunch.figure.pose.Bend;
import app.unhunch.figure.pose.Limb;
import app.unhunch.figure.pose.Pose;
import app.unhunch.figure.pose.Reach;
import app.unhunch.figure.pose.Shoulder;
import app.unhunch.figure.pose.Spine;
import app.unhunch.model.Side;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/// A bundled pose with one thing changed.
public final class Twist {

    private Twist() {}

    public static Pose spine(String id, UnaryOperator<Spine> change) {
        Pose pose = Poses.of(id);
        return with(pose, pose.shoulderHeight(), change.apply(pose.spine()), pose.left(), pose.right());
    }

    public static Pose lumbar(String id, Bend bend) {
        return spine(id, s -> new Spine(bend, s.lowerChest(), s.upperChest(), s.neck(), s.head()));
    }

    public static Pose shoulderHeight(String id, double height) {
        Pose pose = Poses.of(id);
        return with(pose, height, pose.spine(), pose.left(), pose.right());
    }

    public static Pose hand(String id, Side side, UnaryOperator<Reach> change) {
        return limb(id, side, l -> new Limb(change.apply(l.hand()), l.foot(), l.knee(), l.shoulder()));
    }

    public static Pose foot(String id, Side side, UnaryOperator<Reach> change) {
        return limb(id, side, l -> new Limb(l.hand(), change.apply(l.foot()), l.knee(), l.shoulder()));
    }

    public static Pose knee(String id, Side side, Vec at) {
        return limb(id, side, l -> new Limb(l.hand(), l.foot(), at, l.shoulder()));
    }

    public static Pose shoulder(String id, Side side, Shoulder shoulder) {
        return limb(id, side, l -> new Limb(l.hand(), l.foot(), l.knee(), shoulder));
    }

    public static UnaryOperator<Reach> moved(double x, double y, double z) {
        return r -> new Reach(
                r.frame(),
                r.at().plus(new Vec(x, y, z)),
                r.along(),
                r.facing(),
                r.bend(),
                r.planted(),
                r.assisted(),
                r.curl());
    }

    public static UnaryOperator<Reach> pointing(Vec along, Vec facing) {
        return r -> new Reach(r.frame(), r.at(), along, facing, r.bend(), r.planted(), r.assisted(), r.curl());
    }

    private static Pose limb(String id, Side side, UnaryOperator<Limb> change) {
        Pose pose = Poses.of(id);
        return with(
                pose,
                pose.shoulderHeight(),
                pose.spine(),
                side == Side.LEFT ? change.apply(pose.left()) : pose.left(),
                side == Side.RIGHT ? change.apply(pose.right()) : pose.right());
    }

    private static Pose with(Pose pose, @Nullable Double height, Spine spine, Limb left, Limb right) {
        return new Pose(
                pose.id(),
                pose.description(),
                pose.ways(),
                pose.pelvis(),
                height,
                spine,
                left,
                right,
                pose.chair(),
                pose.desk(),
                pose.blanket(),
                pose.eyesShut(),
                pose.view(),
                pose.glows(),
                pose.lead());
    }
}
