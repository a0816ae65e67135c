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

    /// A foot that changes its place is lifted so high on its way, in metres.
    private static final double STEP = 0.06;

    private static final double SAME_PLACE = 0.001;

    /// So far a hand slides on the head or the trunk, in metres.
    private static final double SLIDE = 0.25;

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
                between(a.chair(), b.chair(), share));
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
        return staysOn(a, b) ? null : Swing.between(from.arm(side), to.arm(side), share);
    }

    /// Whether the hand keeps to the head, the trunk or the floor all the way. A hand that goes far leaves the trunk:
    /// its arm sweeps round the shoulder.
    private static boolean staysOn(Reach a, Reach b) {
        double way = a.at().distance(b.at());
        return a.frame() == b.frame()
                && (a.frame() == Anchor.WORLD ? (a.planted() && b.planted()) || way < SAME_PLACE : way < SLIDE);
    }

    private Reach hand(Reach a, Reach b, Side side, double share) {
        boolean planted = a.planted() && b.planted();
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
        boolean steps = a.at().distance(b.at()) > SAME_PLACE;
        Quat turn = a.turned().slerp(b.turned(), share);
        Vec at = a.at().lerp(b.at(), share);
        Vec lifted = steps ? clear(at.plus(4 * share * (1 - share) * STEP, Vec.UP), turn) : at;
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

    private static double between(double a, double b, double share) {
        return a + (b - a) * share;
    }
}
