package app.unhunch.figure.body;

import app.unhunch.figure.math.Quat;
import app.unhunch.figure.math.Vec;
import app.unhunch.figure.skeleton.Skeleton;
import app.unhunch.figure.skeleton.Skeleton.Arm;
import app.unhunch.figure.skeleton.Skeleton.Leg;
import app.unhunch.model.Side;

/// Arms and legs without hands and feet.
final class Limbs {

    /// A joint that is bent less does not show where its front is.
    private static final double ARM_BENT = 0.03;

    private static final double LEG_BENT = 0.12;

    private final Skeleton bones;
    private final Ellipsoids to;
    private final double girth;

    Limbs(Skeleton bones, Ellipsoids to, double girth) {
        this.bones = bones;
        this.to = to;
        this.girth = girth;
    }

    /// Which way the inside of the elbow looks.
    static Vec elbowFront(Arm arm) {
        Vec upper = arm.elbow().minus(arm.shoulder()).unit();
        Vec out = arm.wrist().minus(arm.elbow()).reject(upper);
        return out.length() > ARM_BENT ? out : arm.bend().times(-1);
    }

    Solid upperArm(Side side) {
        Arm arm = bones.arm(side);
        Sculptor sculptor = new Sculptor(to);
        Vec front = elbowFront(arm);
        Profile.UPPER_ARM.add(to, arm.shoulder(), arm.elbow(), front, girth);
        to.flatten(sculptor.first(), 0.06);
        to.flatten(sculptor.first() + Body.AT_HEM, 0.06);
        sculptor.chain(Material.SKIN);
        // The sleeve of the torso once more, for where the arm is before it.
        sleeve(to, arm, front, girth);
        sculptor.grown(Material.SHIRT, 2);
        return sculptor.done(new Piece(Piece.Kind.UPPER_ARM, side), 0.012);
    }

    static void sleeve(Ellipsoids to, Arm arm, Vec front, double girth) {
        Profile.SLEEVE.add(to, arm.shoulder(), arm.elbow(), front, girth);
        to.flatten(to.count() - 1, 0.06);
    }

    Solid forearm(Side side) {
        Arm arm = bones.arm(side);
        Sculptor sculptor = new Sculptor(to);
        Vec along = arm.wrist().minus(arm.elbow()).unit();
        Vec upper = arm.elbow().minus(arm.shoulder()).unit();
        Profile.FOREARM.add(to, arm.elbow(), arm.wrist(), upper.times(-1), girth);
        // The forearm twists: at the wrist it is as flat as the hand.
        Vec across = arm.hand().rotate(1, 0, 0).reject(along).unit();
        Vec back = along.cross(across);
        to.add(arm.wrist(), across, 0.0265, along, 0.018, back, 0.0200);
        sculptor.chain(Material.SKIN);
        Hand.add(sculptor, arm, side);
        return sculptor.done(new Piece(Piece.Kind.FOREARM, side), 0.014);
    }

    Solid thigh(Side side) {
        Leg leg = bones.leg(side);
        Sculptor sculptor = new Sculptor(to);
        Profile.THIGH.add(to, leg.hip(), leg.knee(), thighFront(leg), girth);
        knee(to.count() - 1);
        sculptor.chainFrom(Material.LEGGINGS, 2);
        return sculptor.done(new Piece(Piece.Kind.THIGH, side), 0);
    }

    Solid shank(Side side) {
        Leg leg = bones.leg(side);
        Vec thigh = leg.knee().minus(leg.hip()).unit();
        Vec shank = leg.ankle().minus(leg.knee()).unit();
        boolean bent = shank.reject(thigh).length() > LEG_BENT;
        Vec front = bent ? thigh.reject(shank) : thighFront(leg);
        Sculptor sculptor = new Sculptor(to);
        Profile.ANKLE.add(to, leg.knee(), leg.ankle(), front, 1);
        sculptor.chain(Material.SKIN);
        Foot.add(sculptor, leg, side);
        int knee = to.count();
        Profile.CALF.add(to, leg.knee(), leg.ankle(), front, girth);
        knee(knee);
        to.flatten(to.count() - 1, 0.12);
        sculptor.chain(Material.LEGGINGS);
        return sculptor.done(new Piece(Piece.Kind.SHANK, side), 0);
    }

    /// A knee is bone, whatever the girth: a thicker one would kneel below the floor.
    private void knee(int index) {
        to.scale(index, 1 / girth);
    }

    /// The front of the thigh looks away from a bent shank, and where the toes point over a straight one.
    private static Vec thighFront(Leg leg) {
        Vec thigh = leg.knee().minus(leg.hip()).unit();
        Vec out = leg.ankle().minus(leg.knee()).unit().reject(thigh);
        Quat foot = leg.foot();
        return out.length() > LEG_BENT ? out.times(-1) : foot.rotate(0, 0, 1).reject(thigh);
    }
}
