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

/// The way that the leading part of the body takes, for an arrow: it begins where that part is, or as soon as it comes
/// free, runs just outside of the outline, and ends before it would touch another limb.
final class ArrowPath {

    /// A way that is shown whole has so many steps.
    static final int STEPS = 24;

    /// A little air between an arrow and what it must not touch, in metres.
    private static final double AIR = 0.008;

    /// So far the beginning, where an arrow is thin, stays outside of the limb that moves.
    private static final double CLEAR_OF_LEADER = 0.004;

    private static final double STAYS = 0.03;
    private static final double NODS = 0.15;

    /// What goes a shorter way on the picture comes towards the one who looks, or goes away.
    private static final double SEEN = 0.02;

    /// No farther from a hand that rests on a thigh may its arrow begin, in metres.
    private static final double LATE = 0.25;

    private static final int SMOOTHING = 40;
    private static final int TRIED_DEGREES = 30;

    /// Every so many of the steps the others are looked at: they move less than what leads.
    private static final int LOOKED_AT = 3;

    private final List<Skeleton> bodies;
    private final Side working;
    private final Part part;
    private final List<View> views;
    private final View view;
    private final double clear;
    private final double shortest;
    private final List<Vec> way;
    private final List<Outline> start = new ArrayList<>();
    private final List<Outline> others = new ArrayList<>();

    /// What an arrow can follow.
    private enum Part {
        HAND,
        ELBOW,
        FACE,
        CROWN,
        BACK,
        HIPS;

        static List<Part> of(Lead lead) {
            return switch (lead) {
                case HAND, GAZE -> List.of(HAND);
                case ELBOW -> List.of(ELBOW, HAND);
                case HEAD -> List.of(FACE, CROWN);
                case BACK -> List.of(BACK);
                case HIPS -> List.of(HIPS);
            };
        }
    }

    private ArrowPath(List<Skeleton> bodies, Part part, Side working, List<View> views) {
        this.bodies = bodies;
        this.working = working;
        this.part = part;
        this.views = views;
        this.view = views.getLast();
        this.clear = Pointer.TIP_HALF * view.span() + AIR;
        this.shortest = Pointer.SHORTEST * view.span();
        way = bodies.stream().map(this::leading).toList();
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
        List<Skeleton> bodies = new ArrayList<>();
        for (int i = 0; i <= STEPS; i++) {
            bodies.add(posePath.at(timeOf((double) i / STEPS)));
        }
        List<Vec> turn = TurnArrow.of(bodies, lead, working, views.getLast());
        if (turn != null) {
            return turn;
        }
        boolean goes = false;
        for (Part part : Part.of(lead)) {
            ArrowPath path = new ArrowPath(bodies, part, working, views);
            List<Vec> found = path.goes() ? path.longest() : null;
            if (found != null) {
                return found;
            }
            goes |= path.goes();
        }
        // Where the lead stays, it is the hand that goes.
        ArrowPath hand = new ArrowPath(bodies, Part.HAND, working, views);
        return goes || !hand.goes() ? null : hand.longest();
    }

    /// The longest that begins where the part does; that of a hand on a thigh begins as soon as it is clear of that.
    private @Nullable List<Vec> longest() {
        List<Vec> whole = longest(0);
        boolean resting =
                part == Part.HAND && new Outline(view).legs(bodies.getFirst()).gap(way.getFirst()) < clear;
        return whole == null && resting ? longest(LATE) : whole;
    }

    private @Nullable List<Vec> longest(double late) {
        List<Vec> longest = clear(shaped(outside()), late);
        for (int degrees = 0; degrees < 360; degrees += TRIED_DEGREES) {
            List<Vec> found = clear(shaped(beside(degrees)), late);
            if (length(found) > length(longest) + STAYS) {
                longest = found;
            }
        }
        return length(longest) < shortest - STAYS ? null : longest;
    }

    /// Whether this part goes anywhere at all; a nod is no way of the crown.
    private boolean goes() {
        double stays = part == Part.CROWN ? NODS : STAYS;
        return leading(bodies.getFirst()).distance(leading(bodies.getLast())) > stays;
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

    private Vec leading(Skeleton bones) {
        return switch (part) {
            case HAND ->
                bones.arm(working).wrist().plus(bones.arm(working).hand().rotate(0, 0, 0.10));
            case ELBOW -> bones.arm(working).elbow();
            case FACE -> bones.head().plus(bones.headTurn().rotate(0, 0.02, 0.16));
            case CROWN -> bones.head().plus(bones.headTurn().rotate(0, 0.17, 0));
            case BACK -> bones.joint(7).plus(bones.jointTurn(7).rotate(0, 0, -0.06));
            case HIPS -> bones.pelvis().plus(bones.pelvisTurn().rotate(0, 0.02, -0.10));
        };
    }

    /// How far from the middle of what leads the arrow runs, in metres: as near as its flesh lets it.
    private double away() {
        return Pointer.THICK * view.span() / 2
                + switch (part) {
                    case HAND -> 0.078;
                    case ELBOW -> 0.055;
                    case FACE -> 0.080;
                    case CROWN -> 0.040;
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

    /// As much of it as touches no other limb at any time. A hand that leaves a thigh comes free a little later;
    /// nothing, if it never does.
    ///
    /// @param late how far from the middle of what leads it may begin, in metres, if it cannot at once
    private List<Vec> clear(List<Vec> points, double late) {
        int from = 0;
        while (from < points.size() && touches(points.get(from)) && late > 0) {
            from++;
        }
        if (from > 0 && (from == points.size() || points.get(from).distance(way.getFirst()) > late)) {
            return List.of();
        }
        int to = from;
        while (to < points.size() && !touches(points.get(to))) {
            to++;
        }
        return to == points.size() ? spread(points.subList(from, to)) : points.subList(from, to);
    }

    private boolean touches(Vec at) {
        return views.stream().anyMatch(seen -> isOutside(at, seen))
                || start.stream().anyMatch(outline -> outline.gap(at) < CLEAR_OF_LEADER)
                || others.stream().anyMatch(outline -> outline.gap(at) < clear);
    }

    /// Whether its tip would leave the picture.
    private boolean isOutside(Vec at, View seen) {
        Vec off = at.minus(seen.centre());
        return Math.abs(off.dot(seen.up())) > seen.height() / 2 - clear
                || Math.abs(off.dot(seen.right())) > seen.width() / 2 - clear;
    }

    /// As many points as a way that is shown whole has.
    private static List<Vec> spread(List<Vec> points) {
        int last = points.size() - 1;
        if (last == STEPS || last < 1) {
            return points;
        }
        List<Vec> spread = new ArrayList<>();
        for (int i = 0; i <= STEPS; i++) {
            double place = (double) i * last / STEPS;
            int before = Math.min((int) place, last - 1);
            spread.add(points.get(before).lerp(points.get(before + 1), place - before));
        }
        return spread;
    }

    private Outline leader(Outline outline, Skeleton body) {
        return switch (part) {
            case HAND, ELBOW -> outline.arm(body, working);
            case FACE, CROWN -> outline.head(body);
            case BACK, HIPS -> outline.trunk(body);
        };
    }

    private Outline others(Outline outline, Skeleton body) {
        outline.legs(body).arm(body, working.other());
        boolean arm = part == Part.HAND || part == Part.ELBOW;
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
