package app.unhunch.ui.figure;

import app.unhunch.figure.math.Vec;
import app.unhunch.figure.motion.Frame;
import app.unhunch.figure.paint.Camera;
import app.unhunch.figure.skeleton.Skeleton;
import app.unhunch.model.Side;
import app.unhunch.ui.widget.Labels;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.regex.Pattern;
import javafx.geometry.BoundingBox;
import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.shape.Circle;
import javafx.scene.shape.Line;
import org.jspecify.annotations.Nullable;

/// The words "your right arm" or "your left arm" beside the body, and a line from them to the arm that works.
final class LimbLabel extends Region {

    /// Where on the upper arm the dot lies, from the elbow.
    private static final double ON_ARM = 0.2;

    /// How thick limbs, trunk and head are about their bones, in metres.
    private static final double LIMB = 0.07;

    private static final double TRUNK = 0.16;
    private static final double HEAD = 0.14;
    private static final int LOWEST_JOINT = 2;
    private static final int MIDDLE_JOINT = 7;

    /// How far from the dot the words may be, in their own height: best the first, a line that is seen as one.
    private static final double[] AWAY = {2.4, 0.9, 3.4, 4.6, 6};

    /// Nearer than this to the dot there is no line.
    private static final double CLOSEST = 0.6;

    private static final double[] HIGHER = {0, -1, 1, -2, 2, -3.5, 3.5};

    /// Another place has to be so much better, or words would jump to and fro.
    private static final double BETTER = 0.5;

    /// Of the room, how wide words in one line may be.
    private static final double ONE_LINE = 0.32;

    /// How wide a letter is about.
    private static final double LETTER = 0.5;

    private static final Pattern SPACES = Pattern.compile("\\s+");

    private final Function<Side, String> words;
    private final Label label = Labels.of("", "limb-label");
    private final Line leader = new Line();
    private final Circle dot = new Circle();
    private @Nullable Bounds taken;
    private @Nullable Side last;
    private int lastChoice = -1;
    private double oneLine;
    private double twoLines;

    LimbLabel(Function<Side, String> words) {
        this.words = words;
        leader.getStyleClass().add("limb-leader");
        dot.getStyleClass().add("limb-dot");
        setManaged(false);
        setMouseTransparent(true);
        for (Node part : List.of(leader, dot, label)) {
            part.setManaged(false);
            getChildren().add(part);
        }
    }

    /// Where something else stands, in the coordinates of what this is in; `null` when nothing does.
    void keepOff(@Nullable Bounds place) {
        taken = place;
    }

    /// Puts it where the arm is.
    ///
    /// @param named the side that the words name; the figure may use its other arm, as a mirror does
    /// @param canvas on which the frame is
    void follow(@Nullable Frame frame, @Nullable Side named, FigureCanvas canvas) {
        Side side = frame == null ? null : frame.working();
        Camera camera = canvas.camera();
        boolean there = side != null && named != null && camera != null;
        label.setVisible(there);
        leader.setVisible(there);
        dot.setVisible(there);
        if (frame == null || side == null || named == null || camera == null || getWidth() < 1) {
            return;
        }
        if (named != last) {
            last = named;
            lastChoice = -1;
        }
        label.setText(words.apply(named));
        double em = label.getFont().getSize();
        double one = Math.ceil(label.prefWidth(-1)) + 1;
        // Where one line is too wide, two are better than words upon the body.
        double wide = Math.min(one > ONE_LINE * getWidth() ? narrow(one) : one, getWidth());
        label.resize(wide, Math.ceil(label.prefHeight(wide)));
        place(frame.bones(), new Seen(camera, canvas.getLayoutX(), canvas.getLayoutY()), side, em);
    }

    /// The narrowest width in which the words have two lines.
    private double narrow(double one) {
        if (one != oneLine) {
            oneLine = one;
            double two = label.prefHeight(one * 0.7);
            twoLines = Math.ceil(one * 0.7);
            while (twoLines > one / 2 && label.prefHeight(twoLines - 2) <= two && longestWord() < twoLines - 2) {
                twoLines -= 2;
            }
        }
        return twoLines;
    }

    /// About, so that no word is broken.
    private double longestWord() {
        int longest = SPACES.splitAsStream(label.getText())
                .mapToInt(String::length)
                .max()
                .orElse(0);
        return longest * label.getFont().getSize() * LETTER;
    }

    /// A camera on a canvas that stands somewhere.
    private record Seen(Camera camera, double x, double y) {
        Point2D at(Vec point) {
            return new Point2D(x + camera.x(point), y + camera.y(point));
        }
    }

    private void place(Skeleton bones, Seen seen, Side side, double em) {
        Skeleton.Arm arm = bones.arm(side);
        Point2D at = seen.at(arm.elbow().lerp(arm.shoulder(), ON_ARM));
        double other = seen.at(bones.arm(side.other()).shoulder()).getX();
        double outward = seen.at(arm.shoulder()).getX() < other ? -1 : 1;
        List<Body> bodies = bodies(bones, seen);
        int best = -1;
        double bestCost = Double.MAX_VALUE;
        int count = 2 * AWAY.length * HIGHER.length;
        for (int choice = 0; choice < count; choice++) {
            double cost = cost(choice, at, outward, em, bodies) - (choice == lastChoice ? BETTER : 0);
            if (cost < bestCost) {
                bestCost = cost;
                best = choice;
            }
        }
        lastChoice = best;
        Bounds box = box(best, at, outward, em);
        label.relocate(Math.rint(box.getMinX()), Math.rint(box.getMinY()));
        boolean right = box.getMinX() > at.getX();
        double gap = em * 0.4;
        dot.setRadius(em * 6 / 28);
        dot.setStrokeWidth(em * 2 / 28);
        dot.setCenterX(at.getX());
        dot.setCenterY(at.getY());
        leader.setStrokeWidth(em * 2.5 / 28);
        double endX = right ? box.getMinX() - gap : box.getMaxX() + gap;
        double endY = box.getMinY() + box.getHeight() / 2;
        double length = Math.hypot(endX - at.getX(), endY - at.getY());
        double clear = Math.min(1, em * 8 / 28 / Math.max(1, length));
        leader.setStartX(at.getX() + (endX - at.getX()) * clear);
        leader.setStartY(at.getY() + (endY - at.getY()) * clear);
        leader.setEndX(endX);
        leader.setEndY(endY);
    }

    /// Where the words would be, kept within the room.
    private Bounds box(int choice, Point2D at, double outward, double em) {
        double direction = choice % 2 == 0 ? outward : -outward;
        double away = AWAY[choice / 2 % AWAY.length] * em;
        double higher = HIGHER[choice / 2 / AWAY.length] * em;
        double width = label.getWidth();
        double height = label.getHeight();
        double edge = em / 2;
        double x = direction > 0 ? at.getX() + away : at.getX() - away - width;
        double y = at.getY() + higher - height / 2;
        return new BoundingBox(
                Math.clamp(x, Math.min(edge, getWidth() - width), Math.max(edge, getWidth() - width - edge)),
                Math.clamp(y, Math.min(edge, getHeight() - height), Math.max(edge, getHeight() - height - edge)),
                width,
                height);
    }

    /// How bad a place is: words upon the body or upon other words are worst, then lines across the body, then long
    /// ones.
    private double cost(int choice, Point2D at, double outward, double em, List<Body> bodies) {
        Bounds box = box(choice, at, outward, em);
        boolean right = box.getMinX() > at.getX();
        double apart = right ? box.getMinX() - at.getX() : at.getX() - box.getMaxX();
        Point2D end = new Point2D(right ? box.getMinX() : box.getMaxX(), box.getMinY() + box.getHeight() / 2);
        double cost = choice % 2 == 0 ? 0 : 12;
        cost += 0.4 * Math.abs(AWAY[choice / 2 % AWAY.length] - AWAY[0])
                + 0.6 * Math.abs(HIGHER[choice / 2 / AWAY.length]);
        Bounds other = taken;
        if (apart < CLOSEST * em) {
            cost += 40;
        }
        if (other != null && other.intersects(box)) {
            cost += 60;
        }
        for (Body body : bodies) {
            cost += 25 * body.covered(box);
            // The arm itself is where the line begins.
            cost += body.own ? 0 : 8 * body.crossed(at, end);
        }
        return cost;
    }

    /// A part of the body as thick as it is about.
    private record Body(Point2D from, Point2D to, double thick, boolean own) {

        private static final int STEPS = 6;

        /// How much of it lies in a box, 0 to 1.
        double covered(Bounds box) {
            int inside = 0;
            for (int i = 0; i <= STEPS; i++) {
                Point2D point = from.interpolate(to, (double) i / STEPS);
                boolean in = point.getX() > box.getMinX() - thick
                        && point.getX() < box.getMaxX() + thick
                        && point.getY() > box.getMinY() - thick
                        && point.getY() < box.getMaxY() + thick;
                inside += in ? 1 : 0;
            }
            return (double) inside / (STEPS + 1);
        }

        /// How much of a line lies on it, 0 to 1.
        double crossed(Point2D start, Point2D end) {
            int inside = 0;
            for (int i = 1; i <= STEPS; i++) {
                Point2D point = start.interpolate(end, (double) i / STEPS);
                inside += distance(point) < thick ? 1 : 0;
            }
            return (double) inside / STEPS;
        }

        private double distance(Point2D point) {
            Point2D along = to.subtract(from);
            double length = along.dotProduct(along);
            double share = length == 0 ? 0 : Math.clamp(point.subtract(from).dotProduct(along) / length, 0, 1);
            return point.distance(from.interpolate(to, share));
        }
    }

    private static List<Body> bodies(Skeleton bones, Seen seen) {
        List<Body> bodies = new ArrayList<>();
        double scale = seen.camera.scale();
        for (Side side : Side.values()) {
            Skeleton.Arm arm = bones.arm(side);
            Skeleton.Leg leg = bones.leg(side);
            bodies.add(new Body(seen.at(arm.shoulder()), seen.at(arm.elbow()), LIMB * scale, true));
            bodies.add(new Body(seen.at(arm.elbow()), seen.at(arm.wrist()), LIMB * scale, true));
            bodies.add(new Body(seen.at(leg.hip()), seen.at(leg.knee()), LIMB * scale, false));
            bodies.add(new Body(seen.at(leg.knee()), seen.at(leg.ankle()), LIMB * scale, false));
        }
        bodies.add(new Body(seen.at(bones.pelvis()), seen.at(bones.joint(LOWEST_JOINT)), TRUNK * scale, false));
        bodies.add(
                new Body(seen.at(bones.joint(LOWEST_JOINT)), seen.at(bones.joint(MIDDLE_JOINT)), TRUNK * scale, false));
        bodies.add(new Body(seen.at(bones.head()), seen.at(bones.head()), HEAD * scale, false));
        return bodies;
    }
}
