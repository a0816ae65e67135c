package app.unhunch.figure.motion;

import app.unhunch.figure.math.Vec;
import app.unhunch.figure.pose.Lead;
import app.unhunch.figure.pose.View;
import app.unhunch.figure.skeleton.Skeleton;
import app.unhunch.model.Side;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The way that the leading part of the body takes, for an arrow: it begins where that part is, runs just outside of
/// the
/// outline, and ends before it would touch another limb.
final class ArrowPath {

    /// A way that is shown whole has so many steps.
    static final int STEPS = 24;

    /// A little air between an arrow and what it must not touch, in metres.
    private static final double AIR = 0.008;

    /// So far the beginning, where an arrow is thin, stays outside of the limb that moves.
    private static final double CLEAR_OF_LEADER = 0.004;

    private static final double STAYS = 0.03;

    /// What goes a shorter way on the picture comes towards the one who looks, or goes away.
    private static final double SEEN = 0.02;

    private static final int SMOOTHING = 40;
    private static final int TRIED_DEGREES = 30;

    /// Every so many of the steps the others are looked at: they move less than what leads.
    private static final int LOOKED_AT = 3;

    private final List<Skeleton> bodies = new ArrayList<>();
    private final Side working;
    private final Lead lead;
    private final View view;
    private final double clear;
    private final double shortest;
    private final List<Vec> way;
    private final List<Outline> start = new ArrayList<>();
    private final List<Outline> others = new ArrayList<>();

    private ArrowPath(PosePath posePath, Lead wanted, Side working, List<View> views) {
        this.working = working;
        this.view = views.getLast();
        this.clear = Pointer.TIP_HALF * view.span() + AIR;
        this.shortest = Pointer.SHORTEST * view.span();
        for (int i = 0; i <= STEPS; i++) {
            bodies.add(posePath.at(timeOf((double) i / STEPS)));
        }
        lead = goes(wanted) ? wanted : Lead.HAND;
        way = bodies.stream().map(body -> leading(body, lead)).toList();
        for (View seen : new LinkedHashSet<>(views)) {
            start.add(leader(new Outline(seen), bodies.getFirst()));
            for (int i = 0; i <= STEPS; i += LOOKED_AT) {
                others.add(others(new Outline(seen), bodies.get(i)));
            }
        }
    }

    /// The path in the room, from its tail to its tip; `null` where every arrow would touch another limb, or nothing
    /// moves.
    ///
    /// @param working the side whose arm may lead
    /// @param views from where it is seen, the last one longest
    static @Nullable List<Vec> of(PosePath posePath, Lead lead, Side working, List<View> views) {
        ArrowPath all = new ArrowPath(posePath, lead, working, views);
        return all.goes(all.lead) ? all.longest() : null;
    }

    private @Nullable List<Vec> longest() {
        List<Vec> longest = clear(shaped(outside()));
        for (int degrees = 0; degrees < 360; degrees += TRIED_DEGREES) {
            List<Vec> found = clear(shaped(beside(degrees)));
            if (length(found) > length(longest) + STAYS) {
                longest = found;
            }
        }
        return length(longest) < shortest - STAYS ? null : longest;
    }

    /// Whether this part goes anywhere at all; if not, it is the hand that does.
    private boolean goes(Lead part) {
        return leading(bodies.getFirst(), part).distance(leading(bodies.getLast(), part)) > STAYS;
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

    private Vec leading(Skeleton bones, Lead part) {
        return switch (part) {
            case HAND ->
                bones.arm(working).wrist().plus(bones.arm(working).hand().rotate(0, 0, 0.10));
            case ELBOW -> bones.arm(working).elbow();
            case HEAD -> bones.head().plus(bones.headTurn().rotate(0, 0.02, 0.16));
            case GAZE -> bones.head().plus(0.25, Vec.UP).plus(bones.headTurn().rotate(0, 0, 0.17));
            case BACK -> bones.joint(7).plus(bones.jointTurn(7).rotate(0, 0, -0.06));
            case HIPS -> bones.pelvis().plus(bones.pelvisTurn().rotate(0, 0.02, -0.10));
        };
    }

    /// How far from the middle of what leads the arrow runs, in metres: as near as its flesh lets it.
    private double away() {
        return Pointer.THICK * view.span() / 2
                + switch (lead) {
                    case HAND -> 0.078;
                    case ELBOW -> 0.055;
                    case HEAD -> 0.080;
                    case GAZE -> 0;
                    case BACK, HIPS -> 0.070;
                };
    }

    /// The way, farther from the middle of the body.
    private List<Vec> outside() {
        double outside = away();
        List<Vec> moved = new ArrayList<>();
        for (int i = 0; i < way.size(); i++) {
            moved.add(way.get(i).plus(outside, out(i)));
        }
        return moved;
    }

    /// The way, moved on the picture in one direction, from straight outside at 0.
    private List<Vec> beside(int degrees) {
        double turned = Math.toRadians(working == Side.RIGHT ? degrees : -degrees);
        Vec out = out(0);
        Vec across = view.back().cross(out);
        double outside = away();
        Vec to = out.times(Math.cos(turned)).plus(Math.sin(turned), across);
        return way.stream().map(at -> at.plus(outside, to)).toList();
    }

    private Vec out(int step) {
        Vec middle = bodies.get(step).joint(Outline.MIDDLE_JOINT);
        return way.get(step).minus(middle).reject(view.back()).unit();
    }

    private List<Vec> shaped(List<Vec> points) {
        return length(points) < shortest ? straight(points) : smooth(points);
    }

    /// As much of it as touches no other limb at any time; nothing, if it begins on one.
    private List<Vec> clear(List<Vec> points) {
        for (int i = 0; i < points.size(); i++) {
            Vec at = points.get(i);
            if (start.stream().anyMatch(outline -> outline.gap(at) < CLEAR_OF_LEADER)
                    || others.stream().anyMatch(outline -> outline.gap(at) < clear)) {
                return points.subList(0, i);
            }
        }
        return points;
    }

    private Outline leader(Outline outline, Skeleton body) {
        return switch (lead) {
            case HAND, ELBOW -> outline.arm(body, working);
            case HEAD, GAZE -> outline.head(body);
            case BACK, HIPS -> outline.trunk(body);
        };
    }

    private Outline others(Outline outline, Skeleton body) {
        outline.legs(body).arm(body, working.other());
        boolean arm = lead == Lead.HAND || lead == Lead.ELBOW;
        return arm ? outline.head(body) : outline.arm(body, working);
    }

    /// How long a way is on the picture.
    private double length(List<Vec> points) {
        double length = 0;
        for (int i = 1; i < points.size(); i++) {
            length += points.get(i).minus(points.get(i - 1)).reject(view.back()).length();
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
    private List<Vec> straight(List<Vec> points) {
        Vec all = points.getLast().minus(points.getFirst()).reject(view.back());
        if (all.length() < SEEN) {
            return List.of();
        }
        Vec along = all.unit();
        List<Vec> line = new ArrayList<>();
        for (int i = 0; i <= STEPS; i++) {
            line.add(points.getFirst().plus(shortest * i / STEPS, along));
        }
        return line;
    }
}
