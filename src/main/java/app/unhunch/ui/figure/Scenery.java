package app.unhunch.ui.figure;

import java.util.Arrays;
import javafx.scene.layout.Background;
import javafx.scene.layout.CornerRadii;
import javafx.scene.layout.Region;
import javafx.scene.shape.ArcTo;
import javafx.scene.shape.Circle;
import javafx.scene.shape.ClosePath;
import javafx.scene.shape.LineTo;
import javafx.scene.shape.MoveTo;
import javafx.scene.shape.Path;

/// What the figure stands before: a ground, a sun, and a floor whose edge lies behind the mat. Its colours are
/// in the style sheet, by [Tint].
public final class Scenery extends Region {

    /// How far the floor reaches beyond both sides, as a share of the width.
    private static final double FLOOR_RADIUS = 0.9;

    /// How much of the height of the ellipse of the floor lies between its top and where it meets the sides.
    private static final double FLOOR_CURVE = 1 - Math.sqrt(1 - Math.pow(0.5 / FLOOR_RADIUS, 2));

    private final Circle sun = new Circle();
    private final Path floor = new Path();
    private final Region clip = new Region();
    private Sun sunPlace = Sun.NONE;
    private Floor floorPlace = Floor.OF_A_STAGE;

    /// Where the sun is: its middle as shares of width and height, its radius as a share of the height.
    public record Sun(double x, double y, double radius) {
        /// No sun, where there is little room.
        public static final Sun NONE = new Sun(0, 0, 0);

        /// Behind a figure in the middle.
        public static final Sun BEHIND = new Sun(0.5, 0.52, 0.45);
    }

    /// Where the edge of the floor is, in shares of the height: in its middle, and half a width beside that.
    /// The lower the sides, the deeper it reaches.
    ///
    /// @param x where its middle is, as a share of the width
    public record Floor(double x, double middle, double sides) {
        /// Below a standing figure.
        public static final Floor OF_A_STAGE = new Floor(0.83, 0.92);

        /// Of a small picture.
        public static final Floor OF_A_TILE = new Floor(0.66, 0.72);

        /// One in the middle.
        public Floor(double middle, double sides) {
            this(0.5, middle, sides);
        }
    }

    public Scenery(Tint tint) {
        getStyleClass().add("scenery");
        sun.getStyleClass().add("sun");
        floor.getStyleClass().add("floor");
        floor.setStroke(null);
        sun.setManaged(false);
        floor.setManaged(false);
        setMouseTransparent(true);
        setMinSize(0, 0);
        getChildren().addAll(sun, floor);
        setTint(tint);
    }

    /// Gives it the colours of another stretch.
    public void setTint(Tint tint) {
        getStyleClass().removeAll(Arrays.stream(Tint.values()).map(Tint::style).toList());
        getStyleClass().add(tint.style());
    }

    /// Places sun and floor.
    public Scenery with(Sun newSun, Floor newFloor) {
        sunPlace = newSun;
        floorPlace = newFloor;
        requestLayout();
        return this;
    }

    @Override
    protected void layoutChildren() {
        double width = getWidth();
        double height = getHeight();
        sun.setCenterX(sunPlace.x() * width);
        sun.setCenterY(sunPlace.y() * height);
        sun.setRadius(sunPlace.radius() * height);
        layFloor(width, height);
        // Cut only where it has to be: what is cut is painted into a picture of its own size first, and kept.
        boolean beyond = !getLayoutBounds().contains(sun.getBoundsInParent());
        clip.setBackground(getBackground());
        clip.resize(width, height);
        setClip(beyond ? clip : null);
    }

    /// Below the arc, with the corners that the style sheet gives the ground.
    private void layFloor(double width, double height) {
        double across = FLOOR_RADIUS * width;
        double down = (floorPlace.sides() - floorPlace.middle()) * height / FLOOR_CURVE;
        double left = edge(-floorPlace.x() * width, across, down, height);
        double right = edge((1 - floorPlace.x()) * width, across, down, height);
        floor.setVisible(Math.min(left, right) < height);
        CornerRadii corners = corners();
        double bottomLeft = Math.min(corners.getBottomLeftHorizontalRadius(), Math.max(0, height - left));
        double bottomRight = Math.min(corners.getBottomRightHorizontalRadius(), Math.max(0, height - right));
        floor.getElements()
                .setAll(
                        new MoveTo(0, left),
                        new ArcTo(across, down, 0, width, right, false, true),
                        new LineTo(width, height - bottomRight),
                        new ArcTo(bottomRight, bottomRight, 0, width - bottomRight, height, false, true),
                        new LineTo(bottomLeft, height),
                        new ArcTo(bottomLeft, bottomLeft, 0, 0, height - bottomLeft, false, true),
                        new ClosePath());
    }

    /// How far down the arc is so far beside its top.
    private double edge(double beside, double across, double down, double height) {
        return floorPlace.middle() * height + down * (1 - Math.sqrt(1 - Math.pow(beside / across, 2)));
    }

    private CornerRadii corners() {
        Background ground = getBackground();
        return ground == null || ground.getFills().isEmpty()
                ? CornerRadii.EMPTY
                : ground.getFills().getFirst().getRadii();
    }
}
