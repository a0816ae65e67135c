package app.unhunch.ui.finish;

import app.unhunch.figure.motion.Frame;
import app.unhunch.model.Place;
import app.unhunch.model.PlannedStretch;
import app.unhunch.model.Routine;
import app.unhunch.ui.figure.FigureCanvas;
import app.unhunch.ui.figure.Figures;
import app.unhunch.ui.figure.Scenery;
import app.unhunch.ui.figure.Tint;
import java.util.List;
import javafx.geometry.NodeOrientation;
import javafx.scene.layout.Region;

/// The figure at rest before the sun, at the end of a wide scene.
final class RestingFigure extends Region {

    private static final double SUN = 0.797;
    private static final double SUN_MIDDLE = 0.642;
    private static final double SUN_RADIUS = 0.57;
    /// Its top is below the figure and before the far edge of the mat, and it falls away towards the words.
    private static final Scenery.Floor FLOOR = new Scenery.Floor(SUN, 0.74, 1.02);

    /// Below the picture, where there are only words.
    private static final Scenery.Floor NO_FLOOR = new Scenery.Floor(1.1, 1.2);

    private static final Rest KNEELING = new Rest("kneel-sit", 0.777, 0.972, 0.21);
    private static final Rest SEATED = new Rest("seat-start", 0.777, 0.94, 0.03);
    private static final Rest STANDING = new Rest("stand", 0.9, 0.95, 0);

    /// A pose to rest in, and its picture in shares of the scene's height.
    ///
    /// @param height how high the picture is
    /// @param bottom where it ends
    /// @param aside how far the body is from its middle, as the mat may lie before it
    record Rest(String pose, double height, double bottom, double aside) {}

    private final Scenery scenery;
    private final FigureCanvas figure;
    private final Rest rest;

    RestingFigure(Tint tint, Routine routine, Figures figures) {
        scenery = new Scenery(tint);
        figure = new FigureCanvas(figures);
        getStyleClass().add("resting-figure");
        setMinWidth(0);
        setMouseTransparent(true);
        getChildren().addAll(scenery, figure);
        rest = rest(routine);
        Frame frame = figures.graph().still(rest.pose(), null);
        if (frame != null) {
            figure.show(frame.plain(), 0);
        }
    }

    /// Where one is after it: on the floor, or where the last stretch was.
    static Rest rest(Routine routine) {
        List<Place> places =
                routine.stretches().stream().map(RestingFigure::place).toList();
        if (places.contains(Place.FLOOR)) {
            return KNEELING;
        }
        return places.getLast() == Place.CHAIR ? SEATED : STANDING;
    }

    private static Place place(PlannedStretch planned) {
        return planned.variant().position().place();
    }

    /// @param shown whether there is room for the figure
    void show(boolean shown) {
        figure.setVisible(shown);
        scenery.with(shown ? new Scenery.Sun(SUN, SUN_MIDDLE, SUN_RADIUS) : Scenery.Sun.NONE, shown ? FLOOR : NO_FLOOR);
    }

    @Override
    protected void layoutChildren() {
        double width = getWidth();
        double height = getHeight();
        scenery.resizeRelocate(0, 0, width, height);
        double high = rest.height() * height;
        double wide = Math.min(1.4 * high, 0.4 * width);
        boolean mirrored = getEffectiveNodeOrientation() == NodeOrientation.RIGHT_TO_LEFT;
        // The figure itself is never mirrored.
        double aside = (mirrored ? -1 : 1) * rest.aside() * high;
        figure.resizeRelocate(
                Math.rint(SUN * width - wide / 2 - aside),
                Math.rint(rest.bottom() * height - high),
                Math.rint(wide),
                Math.rint(high));
    }
}
