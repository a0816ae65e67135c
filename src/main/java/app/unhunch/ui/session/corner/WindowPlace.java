package app.unhunch.ui.session.corner;

import java.util.Comparator;
import javafx.geometry.Rectangle2D;
import javafx.stage.Screen;
import javafx.stage.Stage;

/// Where a window is and how large, and how small it may be made; in pixels of the screen.
record WindowPlace(Rectangle2D bounds, double leastWidth, double leastHeight) {

    private static final double SMALL_WIDTH = 400;
    private static final double SMALL_HEIGHT = 320;
    private static final double LEAST_SMALL_WIDTH = 320;
    private static final double LEAST_SMALL_HEIGHT = 260;

    /// How far the small window stays away from the edges of the screen.
    private static final double MARGIN = 16;

    /// The place of a window as it is now.
    static WindowPlace of(Stage stage) {
        Rectangle2D bounds = new Rectangle2D(stage.getX(), stage.getY(), stage.getWidth(), stage.getHeight());
        return new WindowPlace(bounds, stage.getMinWidth(), stage.getMinHeight());
    }

    /// The small place in the bottom right corner of the screen on which most of this one is.
    WindowPlace corner() {
        Rectangle2D screen = Screen.getScreens().stream()
                .max(Comparator.comparingDouble(each -> shared(each.getBounds(), bounds)))
                .orElse(Screen.getPrimary())
                .getVisualBounds();
        return new WindowPlace(corner(screen), LEAST_SMALL_WIDTH, LEAST_SMALL_HEIGHT);
    }

    /// The bounds of the small window on a screen of which this much is free.
    static Rectangle2D corner(Rectangle2D free) {
        double width = Math.min(SMALL_WIDTH, free.getWidth());
        double height = Math.min(SMALL_HEIGHT, free.getHeight());
        double x = Math.max(free.getMinX(), free.getMaxX() - width - MARGIN);
        double y = Math.max(free.getMinY(), free.getMaxY() - height - MARGIN);
        return new Rectangle2D(x, y, width, height);
    }

    /// Moves and sizes a window to this place.
    void take(Stage stage) {
        // A window that is asked to be smaller than it may be stays as it is.
        stage.setMinWidth(Math.min(leastWidth, stage.getMinWidth()));
        stage.setMinHeight(Math.min(leastHeight, stage.getMinHeight()));
        // First what keeps it on the screen, or the system may move it to another place.
        if (bounds.getWidth() < stage.getWidth()) {
            resize(stage);
            move(stage);
        } else {
            move(stage);
            resize(stage);
        }
        limit(stage);
    }

    private void move(Stage stage) {
        stage.setX(bounds.getMinX());
        stage.setY(bounds.getMinY());
    }

    private void resize(Stage stage) {
        stage.setWidth(bounds.getWidth());
        stage.setHeight(bounds.getHeight());
    }

    /// Lets a window be made no smaller than this one may be.
    void limit(Stage stage) {
        stage.setMinWidth(leastWidth);
        stage.setMinHeight(leastHeight);
    }

    private static double shared(Rectangle2D one, Rectangle2D other) {
        double width = Math.min(one.getMaxX(), other.getMaxX()) - Math.max(one.getMinX(), other.getMinX());
        double height = Math.min(one.getMaxY(), other.getMaxY()) - Math.max(one.getMinY(), other.getMinY());
        return Math.max(0, width) * Math.max(0, height);
    }
}
