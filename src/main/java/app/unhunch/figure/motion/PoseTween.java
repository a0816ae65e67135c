package app.unhunch.figure.motion;

import app.unhunch.figure.math.Quat;
import app.unhunch.figure.math.Vec;
import app.unhunch.figure.pose.Anchor;
import app.unhunch.figure.pose.Limb;
import app.unhunch.figure.pose.Reach;
import app.unhunch.figure.pose.Shoulder;
import app.unhunch.figure.skeleton.Clearance;
import app.unhunch.figure.skeleton.Posture;
import app.unhunch.figure.skeleton.Skeleton;
import app.unhunch.figure.skeleton.Swing;
import app.unhunch.model.Side;
import org.jspecify.annotations.Nullable;

/// The way of a body from one posture straight to another.
final class PoseTween {

    /// A foot that changes its place is lifted so high on its way, as a share of the way: a short one is a slide.
    private static final double STEP = 0.2;

    /// The most that it is lifted, in metres.
    private static final double HIGHEST_STEP = 0.06;

    private static final double SAME_PLACE = 0.001;

    /// So far a hand slides on the head or the trunk, in metres.
    private static final double SLIDE = 0.25;

    /// A hand on its way to the head or from it swings so far out from the shoulder, in metres: past the ear, not over
    /// the face.
    private static final double PAST_EAR = 0.5;

    /// Eyes open and shut so many times as fast as the body moves, at the end at which it rests: on its way it sees
    /// where it goes.
    private static final double WAKING = 4;

    private static final double BENT = 0.02;

    private final Skeleton from;
    private final Skeleton to;

    PoseTween(Skeleton from, Skeleton to) {
        this.from = from;
        this.to = to;
    }

    /// The interpolated body.
    ///
    /// @param share 0 where it comes from, 1 where it goes
    Skeleton at(double share) {
        if (share <= 0) {
            return from;
        }
        if (share >= 1) {
            return to;
        }
        Posture a = from.posture();
        Posture b = to.posture();
        Double height = a.shoulderHeight() == null || b.shoulderHeight() == null
                ? null
                : Double.valueOf(between(from.shoulderHeight(), to.shoulderHeight(), share));
        Posture now = new Posture(
                from.pelvis().lerp(to.pelvis(), share),
                from.pelvisTurn().slerp(to.pelvisTurn(), share),
                height,
                a.spine().towards(b.spine(), share),
                limb(Side.LEFT, share),
                limb(Side.RIGHT, share),
                between(a.chair(), b.chair(), share),
                between(a.desk(), b.desk(), share),
                between(a.blanket(), b.blanket(), share),
                eyes(a.eyes(), b.eyes(), share));
        return Skeleton.of(now, swing(Side.LEFT, share), swing(Side.RIGHT, share));
    }

    private Limb limb(Side side, double share) {
        Limb a = from.posture().limb(side);
        Limb b = to.posture().limb(side);
        Vec knee = a.knee() == null || b.knee() == null ? null : a.knee().lerp(b.knee(), share);
        Shoulder drawn = new Shoulder(
                between(a.shoulder().up(), b.shoulder().up(), share),
                between(a.shoulder().forward(), b.shoulder().forward(), share));
        return new Limb(hand(a.hand(), b.hand(), side, share), foot(a.foot(), b.foot(), side, share), knee, drawn);
    }

    private @Nullable Swing swing(Side side, double share) {
        Reach a = from.posture().limb(side).hand();
        Reach b = to.posture().limb(side).hand();
        if (staysOn(a, b)) {
            return null;
        }
        boolean head = a.frame() == Anchor.HEAD || b.frame() == Anchor.HEAD;
        return head
                ? Swing.between(from.arm(side), besideTheBody(side, share), to.arm(side), share)
                : Swing.between(from.arm(side), to.arm(side), share);
    }

    /// The way from a shoulder to a wrist that is far out on its side.
    private Vec besideTheBody(Side side, double share) {
        Quat chest = from.turnOf(Anchor.CHEST).slerp(to.turnOf(Anchor.CHEST), share);
        return chest.rotate(side == Side.LEFT ? 1 : -1, 0, 0).times(PAST_EAR);
    }

    /// Whether the hand keeps to the head, the trunk, the floor or a desk all the way. A hand that goes far leaves the
    /// trunk: its arm sweeps round the shoulder, and so does one that leaves a desk for the floor.
    private boolean staysOn(Reach a, Reach b) {
        double way = a.at().distance(b.at());
        if (a.frame() != b.frame()) {
            return false;
        }
        return a.frame() == Anchor.WORLD ? planted(a, b) || way < SAME_PLACE : way < SLIDE;
    }

    /// Whether both rest on the same floor or desk.
    private boolean planted(Reach a, Reach b) {
        return a.planted() && b.planted() && from.desk() == to.desk();
    }

    private Reach hand(Reach a, Reach b, Side side, double share) {
        boolean planted = planted(a, b);
        boolean assisted = a.assisted() || b.assisted();
        double curl = between(a.curl(), b.curl(), share);
        if (staysOn(a, b)) {
            Quat turn = a.turned().slerp(b.turned(), share);
            return new Reach(
                    a.frame(),
                    a.at().lerp(b.at(), share),
                    turn.rotate(0, 0, 1),
                    turn.rotate(0, -1, 0),
                    a.bend().slerp(b.bend(), share),
                    planted,
                    assisted,
                    curl);
        }
        // Where it is and how it is turned, the swing says.
        Vec bend = from.arm(side).bend().slerp(to.arm(side).bend(), share);
        return new Reach(
                Anchor.WORLD, from.arm(side).wrist(), new Vec(0, 0, 1), new Vec(0, -1, 0), bend, false, assisted, curl);
    }

    private Reach foot(Reach a, Reach b, Side side, double share) {
        double way = a.at().distance(b.at());
        boolean steps = way > SAME_PLACE;
        Quat turn = a.turned().slerp(b.turned(), share);
        Vec at = a.at().lerp(b.at(), share);
        double lift = Math.min(HIGHEST_STEP, way * STEP);
        Vec lifted = steps ? clear(at.plus(4 * share * (1 - share) * lift, Vec.UP), turn) : at;
        return new Reach(
                Anchor.WORLD,
                lifted,
                turn.rotate(0, 0, 1),
                turn.rotate(0, -1, 0),
                kneeBend(from.leg(side)).slerp(kneeBend(to.leg(side)), share),
                a.planted() && b.planted() && !steps,
                false,
                0);
    }

    private static Vec clear(Vec ankle, Quat turn) {
        return ankle.plus(Clearance.ofFoot(ankle, turn), Vec.UP);
    }

    /// Where a knee points: a bent one shows it, a straight one knows it.
    private static Vec kneeBend(Skeleton.Leg leg) {
        Vec out = leg.knee().minus(leg.hip().lerp(leg.ankle(), 0.5));
        return out.length() > BENT ? out.unit() : leg.bend().unit();
    }

    private static double eyes(double a, double b, double share) {
        double done = b > a ? Math.min(1, share * WAKING) : Math.max(0, 1 - (1 - share) * WAKING);
        return between(a, b, done);
    }

    private static double between(double a, double b, double share) {
        return a + (b - a) * share;
    }
}
