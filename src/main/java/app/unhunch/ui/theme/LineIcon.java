package app.unhunch.ui.theme;

import java.util.Locale;
import javafx.geometry.NodeOrientation;
import javafx.scene.layout.Region;
import javafx.scene.shape.SVGPath;
import javafx.scene.transform.Scale;

/// An icon of a few strokes, as large as the text around it. The icons of the typeface take their time to load,
/// and lack these.
public final class LineIcon extends Region {

    private static final double SIDE = 24;

    private final Scale scale = new Scale();

    /// What is drawn, in a square of 24.
    public enum Drawing {
        CHAIR("M8 4 L8 20 M8 13 L16 13 L16 20"),
        CHECK("M6 12.5 L10.2 16.5 L18 8"),
        CHEVRON("M9.5 6.5 L15 12 L9.5 17.5"),
        FLOOR("M8 7.5 L21 7.5 L16 14.5 L3 14.5 Z M3 14.5 L3 17 L16 17 L21 10 L21 7.5"),
        HELP("M12 3 A9 9 0 1 1 12 21 A9 9 0 1 1 12 3 M9.6 9.4 C9.8 6.4 14.6 6.6 14.4 9.6 C14.3 11.5 12 11.7 12 13.6"
                + " M12 16.8 L12 16.9"),
        LEAF("M6.5 16 C4 9.5 10 5 20 4 C21 13 15 19.5 8.5 17 M4.5 20.5 C6.5 15 10 11.5 15 9.5"),
        MINUS("M5 12 L19 12"),
        PLUS("M5 12 L19 12 M12 5 L12 19"),
        SHIELD("M12 3 L19 5.6 L19 11.4 C19 16 16 19.2 12 21 C8 19.2 5 16 5 11.4 L5 5.6 Z M9 11.6 L11.3 13.9 L15.2 9.8"),
        SLIDERS("M3 8 L13 8 M19 8 L21 8 M13 8 A3 3 0 1 1 19 8 A3 3 0 1 1 13 8"
                + " M3 16 L5 16 M11 16 L21 16 M5 16 A3 3 0 1 1 11 16 A3 3 0 1 1 5 16"),
        STANDING("M10.2 4.2 A1.8 1.8 0 1 1 13.8 4.2 A1.8 1.8 0 1 1 10.2 4.2"
                + " M7 10.4 L12 8.6 L17 10.4 M12 8.6 L12 14 L9 20.5 M12 14 L15 20.5");

        private final String path;

        Drawing(String path) {
            this.path = path;
        }
    }

    private final SVGPath strokes = new SVGPath();
    private Drawing drawing;

    public LineIcon(Drawing drawing) {
        this.drawing = drawing;
        getStyleClass().add("line-icon");
        strokes.getStyleClass().add("strokes");
        strokes.setManaged(false);
        strokes.getTransforms().add(scale);
        setMinSize(USE_PREF_SIZE, USE_PREF_SIZE);
        setMaxSize(USE_PREF_SIZE, USE_PREF_SIZE);
        setMouseTransparent(true);
        getChildren().add(strokes);
        show(drawing);
    }

    /// Draws something else.
    public void show(Drawing other) {
        getStyleClass().remove(style(drawing));
        getStyleClass().add(style(other));
        drawing = other;
        strokes.setContent(other.path);
        // A tick is the same from right to left.
        setNodeOrientation(other == Drawing.CHECK ? NodeOrientation.LEFT_TO_RIGHT : NodeOrientation.INHERIT);
    }

    private static String style(Drawing drawing) {
        return drawing.name().toLowerCase(Locale.ROOT);
    }

    @Override
    protected void layoutChildren() {
        scale.setX(getWidth() / SIDE);
        scale.setY(getHeight() / SIDE);
    }
}
