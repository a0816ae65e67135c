package app.unhunch.figure.motion;

import app.unhunch.figure.math.Vec;
import app.unhunch.figure.pose.Lead;
import app.unhunch.figure.skeleton.Skeleton;
import app.unhunch.model.Side;
import java.util.ArrayList;
import java.util.List;

/// The way that the leading part of the body takes, a little outside of it, for an arrow.
final class ArrowPath {

    private static final int STEPS = 24;

    /// The beginning of a way would lie on the body as it is now, so an arrow leaves it out.
    private static final double FIRST = 0.30;

    private static final double OUTSIDE = 0.06;

    /// A shorter arrow would be all tip.
    private static final double SHORTEST = 0.16;

    private static final int MIDDLE_JOINT = 6;
    private static final double STAYS = 0.03;
    private static final int SMOOTHING = 40;

    private final List<Vec> path;

    ArrowPath(PosePath posePath, Lead wanted, Side working) {
        Lead lead = goes(posePath, wanted, working) ? wanted : Lead.HAND;
        List<Vec> points = new ArrayList<>();
        for (int i = 0; i <= STEPS; i++) {
            // Journeys are slow at both ends; evenly spaced points need the reverse, roughly.
            double way = FIRST + (1 - FIRST) * i / STEPS;
            Skeleton bones = posePath.at(timeOf(way));
            Vec at = leading(bones, lead, working);
            points.add(at.plus(OUTSIDE, at.minus(bones.joint(MIDDLE_JOINT)).unit()));
        }
        path = length(points) < SHORTEST ? straight(points) : smooth(points);
    }

    List<Vec> path() {
        return path;
    }

    /// Whether this part goes anywhere at all; if not, it is the hand that does.
    private static boolean goes(PosePath posePath, Lead lead, Side working) {
        return leading(posePath.at(0), lead, working).distance(leading(posePath.at(1), lead, working)) > STAYS;
    }

    private static double timeOf(double way) {
        double low = 0;
        double high = 1;
        for (int i = 0; i < 20; i++) {
            double middle = (low + high) / 2;
            if (PosePath.eased(middle) < way) {
                low = middle;
            } else {
                high = middle;
            }
        }
        return high;
    }

    private static Vec leading(Skeleton bones, Lead lead, Side working) {
        return switch (lead) {
            case HAND ->
                bones.arm(working).wrist().plus(bones.arm(working).hand().rotate(0, 0, 0.12));
            case ELBOW -> bones.arm(working).elbow();
            case HEAD -> bones.head().plus(bones.headTurn().rotate(0, 0.02, 0.16));
            case GAZE -> bones.head().plus(0.24, Vec.UP).plus(bones.headTurn().rotate(0, 0, 0.20));
            case BACK -> bones.joint(7).plus(bones.jointTurn(7).rotate(0, 0, -0.06));
            case HIPS -> bones.pelvis().plus(bones.pelvisTurn().rotate(0, 0.02, -0.10));
        };
    }

    private static double length(List<Vec> points) {
        double length = 0;
        for (int i = 1; i < points.size(); i++) {
            length += points.get(i).distance(points.get(i - 1));
        }
        return length;
    }

    /// An arrow tells the way as a whole, not each turn of the hand.
    private static List<Vec> smooth(List<Vec> points) {
        List<Vec> now = points;
        for (int pass = 0; pass < SMOOTHING; pass++) {
            List<Vec> next = new ArrayList<>(now);
            for (int i = 1; i < now.size() - 1; i++) {
                next.set(i, now.get(i - 1).lerp(now.get(i + 1), 0.5));
            }
            now = next;
        }
        return now;
    }

    /// Only the direction of a small movement can be shown.
    private static List<Vec> straight(List<Vec> points) {
        Vec way = points.getLast().minus(points.getFirst()).unit();
        List<Vec> line = new ArrayList<>();
        for (int i = 0; i <= STEPS; i++) {
            line.add(points.getLast().plus(SHORTEST * i / STEPS, way));
        }
        return line;
    }
}
