package app.unhunch.ui.figure;

import app.unhunch.figure.math.Vec;
import app.unhunch.figure.motion.Frame;
import app.unhunch.figure.pose.View;
import javafx.scene.layout.StackPane;

/// The figure near enough to see its hair and clothes, for somebody who chooses them.
public final class FigurePreview extends StackPane {

    private static final String POSE = "seat-start";
    private static final View NEAR = new View(-24, 8, 0.8, 0.8, new Vec(0, 1.02, 0));

    public FigurePreview(Figures figures) {
        setMinSize(0, 0);
        Frame frame = figures.graph().still(POSE, null);
        if (frame != null) {
            FigureCanvas canvas = new FigureCanvas(figures);
            canvas.show(frame.seenFrom(NEAR), 0);
            getChildren().add(canvas);
        }
    }
}
