package app.unhunch.figure.motion;

import app.unhunch.figure.math.Vec;
import app.unhunch.figure.pose.Lead;
import app.unhunch.figure.pose.View;
import app.unhunch.figure.skeleton.Skeleton;
import app.unhunch.model.Side;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// An arrow for an upright body that turns about its own axis: what leads then goes towards the one who looks or away,
/// so its way is short on the picture, and an arc beside it tells more.
final class TurnArrow {

    /// Who turns less, in degrees, does something else.
    private static final double LEAST_TURN = 8;

    /// The cosine of how far a trunk may lean that turns upright.
    private static final double UPRIGHT = 0.85;

    /// So far a part may go on the picture, in lengths of the shortest arrow, before its own way says more.
    private static final double STAYS = 1.3;

    /// How much of a circle an arc is, to either side of its middle, in degrees.
    private static final double HALF_ARC = 62;

    /// Half of the way that it goes up or down, in lengths of the shortest arrow.
    private static final double RISE = 0.72;

    /// How far outside of the middle of what leads it begins, in metres.
    private static final double BESIDE_ELBOW = 0.052;

    private static final double BESIDE_HEAD = 0.125;
    private static final double BROW = 0.07;

    private final List<Skeleton> bodies;
    private final Side working;
    private final View view;

    private TurnArrow(List<Skeleton> bodies, Side working, View view) {
        this.bodies = bodies;
        this.working = working;
        this.view = view;
    }

    /// The arc from its tail to its tip; `null` where nobody turns like this.
    static @Nullable List<Vec> of(List<Skeleton> bodies, Lead lead, Side working, View view) {
        TurnArrow arrow = new TurnArrow(bodies, working, view);
        return switch (lead) {
            case GAZE -> arrow.ofHead();
            case ELBOW -> arrow.ofElbow();
            default -> null;
        };
    }

    /// With a hand at the head, it is the elbow that shows the turn.
    private @Nullable List<Vec> ofHead() {
        Skeleton first = bodies.getFirst();
        Skeleton last = bodies.getLast();
        if (last.handOnHead(working) || first.handOnHead(working)) {
            return ofElbow();
        }
        double turn = turn(first.headTurn().rotate(0, 0, 1), last.headTurn().rotate(0, 0, 1));
        if (Math.abs(turn) < LEAST_TURN || !upright()) {
            return null;
        }
        Vec middle = last.head().plus(BROW, Vec.UP);
        Vec face = first.headTurn().rotate(0, 0, 1).plus(last.headTurn().rotate(0, 0, 1));
        return arc(middle, BESIDE_HEAD, face.dot(view.right()) > 0, turn);
    }

    private @Nullable List<Vec> ofElbow() {
        Skeleton first = bodies.getFirst();
        Skeleton last = bodies.getLast();
        double turn = turn(chest(first), chest(last));
        Vec from = first.arm(working).elbow();
        Vec to = last.arm(working).elbow();
        boolean far = to.minus(from).reject(view.back()).length() > STAYS * Pointer.SHORTEST * view.span();
        if (Math.abs(turn) < LEAST_TURN || far || !upright()) {
            return null;
        }
        boolean right = from.minus(first.joint(Outline.MIDDLE_JOINT)).dot(view.right()) > 0;
        Vec outer = from.dot(view.right()) > to.dot(view.right()) == right ? from : to;
        Vec middle = from.plus(outer.minus(from).dot(view.right()), view.right());
        return arc(middle, BESIDE_ELBOW, right, turn);
    }

    private static Vec chest(Skeleton bones) {
        return bones.jointTurn(Outline.CHEST_JOINT).rotate(0, 0, 1);
    }

    private boolean upright() {
        Skeleton first = bodies.getFirst();
        return first.joint(Outline.CHEST_JOINT).minus(first.pelvis()).unit().dot(Vec.UP) > UPRIGHT;
    }

    /// How far a direction turns to the person's left, in degrees, as seen from above.
    private static double turn(Vec from, Vec to) {
        double before = Math.atan2(from.x(), from.z());
        double after = Math.atan2(to.x(), to.z());
        return Math.IEEEremainder(Math.toDegrees(after - before), 360);
    }

    /// On one side of the picture what turns goes away, and so up; on the other it comes nearer, and so down.
    ///
    /// @param beside how far from the middle of what leads it begins, in metres
    private List<Vec> arc(Vec middle, double beside, boolean right, double turn) {
        boolean away = right == turn > 0;
        double half = Math.toRadians(HALF_ARC);
        double radius = RISE * Pointer.SHORTEST * view.span() / Math.sin(half);
        double inner = beside + Pointer.TIP_HALF * view.span() - radius * Math.cos(half);
        List<Vec> points = new ArrayList<>();
        for (int i = 0; i <= ArrowPath.STEPS; i++) {
            double angle = half * (2.0 * i / ArrowPath.STEPS - 1) * (away ? 1 : -1);
            double across = (inner + radius * Math.cos(angle)) * (right ? 1 : -1);
            points.add(middle.plus(across, view.right()).plus(radius * Math.sin(angle), view.up()));
        }
        return points;
    }
}
