package app.unhunch.figure.motion;

import app.unhunch.figure.math.Vec;
import app.unhunch.figure.pose.Lead;
import app.unhunch.figure.pose.View;
import app.unhunch.figure.skeleton.Skeleton;
import app.unhunch.model.Side;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
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

    /// From its tail to its tip, in lengths of the shortest arrow.
    private static final double LONG = 1.2;

    /// How far it bends out, as a share of that.
    private static final double BENT = 0.24;

    /// That of an elbow bends so far that its tip points round the back.
    private static final double BENT_ROUND = 0.5;

    /// How far before the middle of what leads it begins, up or down, in metres.
    private static final double BEFORE = 0.08;

    /// How far outside of the middle of what leads it begins, in metres.
    private static final double BESIDE_ELBOW = 0.055;

    private static final double BESIDE_HEAD = 0.125;
    private static final double BROW = 0.09;

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
        return arc(middle, BESIDE_HEAD, BENT, face.dot(view.right()) > 0, turn);
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
        double out = Math.max(0, (right ? 1 : -1) * outermost(right).minus(from).dot(view.right()));
        return free(arc(from, out + BESIDE_ELBOW, BENT_ROUND, right, turn));
    }

    /// The elbow that reaches farther to a side of the picture.
    private Vec outermost(boolean right) {
        return Stream.of(Side.values())
                .map(side -> bodies.getFirst().arm(side).elbow())
                .max(Comparator.comparingDouble(at -> (right ? 1 : -1) * at.dot(view.right())))
                .orElseThrow();
    }

    /// The arc, unless it would touch a leg or the other arm.
    private @Nullable List<Vec> free(List<Vec> arc) {
        double clear = Pointer.TIP_HALF * view.span();
        for (Skeleton body : bodies) {
            Outline others = new Outline(view).legs(body).arm(body, working.other());
            if (arc.stream().anyMatch(at -> others.gap(at) < clear)) {
                return null;
            }
        }
        return arc;
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
    /// @param bends how far it bends out, as a share of its length
    private List<Vec> arc(Vec middle, double beside, double bends, boolean right, double turn) {
        int up = right == turn > 0 ? 1 : -1;
        int out = right ? 1 : -1;
        double length = LONG * Pointer.SHORTEST * view.span();
        List<Vec> points = new ArrayList<>();
        for (int i = 0; i <= ArrowPath.STEPS; i++) {
            double share = (double) i / ArrowPath.STEPS;
            double bent = bends * length * 4 * share * (1 - share);
            // The tail is thinner than the tip, and so may be nearer.
            double across = beside + bent + share * Pointer.TIP_HALF * view.span();
            points.add(middle.plus(out * across, view.right()).plus(up * (length * share - BEFORE), view.up()));
        }
        return points;
    }
}
