package app.unhunch.ui.finish;

import javafx.animation.Interpolator;
import javafx.animation.KeyFrame;
import javafx.animation.KeyValue;
import javafx.animation.Timeline;
import javafx.beans.property.DoubleProperty;
import javafx.beans.property.SimpleDoubleProperty;
import javafx.scene.layout.Region;
import javafx.scene.shape.Polyline;
import javafx.scene.shape.Rectangle;
import javafx.util.Duration;

/// An arrow from one number to another, which draws itself once.
final class DrawnArrow extends Region {

    private static final Duration TIME = Duration.millis(400);
    private static final double STROKE = 0.15;
    private static final double HEAD = 0.42;

    private final Polyline line = new Polyline();
    private final Rectangle clip = new Rectangle();
    private final DoubleProperty drawn = new SimpleDoubleProperty(1);

    DrawnArrow() {
        getStyleClass().add("arrow");
        line.getStyleClass().add("line");
        line.setManaged(false);
        getChildren().add(line);
        setClip(clip);
        clip.widthProperty().bind(widthProperty().multiply(drawn));
        clip.heightProperty().bind(heightProperty());
    }

    /// Draws it from its beginning, or at once for whoever wants no motion.
    void draw() {
        if (getScene() == null || getScene().getPreferences().isReducedMotion()) {
            drawn.set(1);
            return;
        }
        drawn.set(0);
        new Timeline(new KeyFrame(TIME, new KeyValue(drawn, 1, Interpolator.EASE_BOTH))).play();
    }

    @Override
    protected void layoutChildren() {
        double stroke = STROKE * getHeight();
        double middle = getHeight() / 2;
        double end = getWidth() - stroke;
        double head = HEAD * getHeight();
        line.setStrokeWidth(stroke);
        line.getPoints()
                .setAll(stroke, middle, end, middle, end - head, middle - head, end, middle, end - head, middle + head);
    }
}
