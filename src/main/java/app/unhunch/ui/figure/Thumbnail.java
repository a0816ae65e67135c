package app.unhunch.ui.figure;

import app.unhunch.figure.motion.Frame;
import javafx.scene.layout.StackPane;

/// A small still picture of a pose. The words beside it say what it shows, so a screen reader passes over it.
public final class Thumbnail extends StackPane {

    private final FigureCanvas canvas;

    public Thumbnail(Figures figures) {
        canvas = new FigureCanvas(figures);
        getStyleClass().add("thumbnail");
        setMinSize(USE_PREF_SIZE, USE_PREF_SIZE);
        setMaxSize(USE_PREF_SIZE, USE_PREF_SIZE);
        getChildren().add(canvas);
    }

    /// A thumbnail of a frame.
    public static Thumbnail of(Figures figures, Frame frame) {
        Thumbnail thumbnail = new Thumbnail(figures);
        thumbnail.show(frame);
        return thumbnail;
    }

    /// Shows another pose.
    public void show(Frame frame) {
        canvas.show(frame, 0);
    }
}
