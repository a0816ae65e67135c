package app.unhunch.figure.motion;

import app.unhunch.figure.math.Vec;
import app.unhunch.figure.pose.View;
import app.unhunch.figure.skeleton.Skeleton;
import app.unhunch.model.Side;
import java.util.ArrayList;
import java.util.List;

/// The outline of parts of the body as it is seen from a view: every bone is as wide as a sturdy person is around it.
final class Outline {

    private static final double SHOULDER = 0.057;
    private static final double ELBOW = 0.043;
    private static final double WRIST = 0.032;
    private static final double HAND = 0.055;
    private static final double HAND_LENGTH = 0.13;
    private static final double HIP = 0.100;
    private static final double KNEE = 0.060;
    private static final double ANKLE = 0.045;
    private static final double FOOT = 0.055;
    private static final double HEEL = -0.04;
    private static final double TOES = 0.17;
    private static final double HEAD = 0.120;
    private static final double TRUNK = 0.115;
    static final int MIDDLE_JOINT = 6;
    static final int CHEST_JOINT = 9;

    private final View view;
    private final List<Bone> bones = new ArrayList<>();

    /// A bone with half the width of the limb at its ends, in metres.
    private record Bone(Vec from, Vec to, double fromRadius, double toRadius) {}

    Outline(View view) {
        this.view = view;
    }

    /// Adds an arm with its hand.
    Outline arm(Skeleton body, Side side) {
        Skeleton.Arm arm = body.arm(side);
        Vec fingers = arm.wrist().plus(arm.hand().rotate(0, 0, HAND_LENGTH));
        add(arm.shoulder(), arm.elbow(), SHOULDER, ELBOW);
        add(arm.elbow(), arm.wrist(), ELBOW, WRIST);
        add(arm.wrist(), fingers, HAND, HAND);
        return this;
    }

    /// Adds both legs with their feet.
    Outline legs(Skeleton body) {
        for (Side side : Side.values()) {
            Skeleton.Leg leg = body.leg(side);
            Vec heel = leg.ankle().plus(leg.foot().rotate(0, 0, HEEL));
            Vec toes = leg.ankle().plus(leg.foot().rotate(0, 0, TOES));
            add(leg.hip(), leg.knee(), HIP, KNEE);
            add(leg.knee(), leg.ankle(), KNEE, ANKLE);
            add(heel, toes, FOOT, FOOT);
        }
        return this;
    }

    /// Adds the head.
    Outline head(Skeleton body) {
        Vec middle = body.head().plus(body.headTurn().rotate(0, 0.05, 0));
        add(middle, middle, HEAD, HEAD);
        return this;
    }

    /// Adds pelvis and chest.
    Outline trunk(Skeleton body) {
        add(body.pelvis(), body.joint(MIDDLE_JOINT), TRUNK, TRUNK);
        add(body.joint(MIDDLE_JOINT), body.joint(CHEST_JOINT), TRUNK, TRUNK);
        return this;
    }

    private void add(Vec from, Vec to, double fromRadius, double toRadius) {
        bones.add(new Bone(seen(from), seen(to), fromRadius, toRadius));
    }

    /// How far a place is outside of all of it on the picture, in metres; less than 0 inside.
    double gap(Vec place) {
        Vec at = seen(place);
        double least = Double.MAX_VALUE;
        for (Bone bone : bones) {
            Vec along = bone.to.minus(bone.from);
            double share = Math.clamp(at.minus(bone.from).dot(along) / Math.max(1e-9, along.dot(along)), 0, 1);
            double radius = bone.fromRadius + (bone.toRadius - bone.fromRadius) * share;
            least = Math.min(least, at.distance(bone.from.lerp(bone.to, share)) - radius);
        }
        return least;
    }

    /// A place without its depth.
    private Vec seen(Vec place) {
        return new Vec(place.dot(view.right()), place.dot(view.up()), 0);
    }
}
