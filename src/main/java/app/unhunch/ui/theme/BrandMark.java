package app.unhunch.ui.theme;

import javafx.scene.Group;
import javafx.scene.layout.Region;
import javafx.scene.shape.Circle;
import javafx.scene.shape.SVGPath;
import javafx.scene.transform.Scale;

/// The mark of the program: a back that uncurls, and where it was before. Drawn here, as a picture would have
/// to be read for the first frame.
public final class BrandMark extends Region {

    /// The square in which it is drawn.
    private static final double SIDE = 36;

    private final Scale scale = new Scale();

    public BrandMark() {
        getStyleClass().add("brand-mark");
        setMinSize(USE_PREF_SIZE, USE_PREF_SIZE);
        setMaxSize(USE_PREF_SIZE, USE_PREF_SIZE);
        Group drawing = new Group(
                back("M10.6 28.6 C10.4 20.5 15.5 15.8 24.4 19.6", "before"),
                head(27.6, 22.6, 3, "before"),
                back("M16.3 14.2 C16.8 20.6 10.6 22 10.5 29.2", "now"),
                head(17.6, 8.3, 3.5, "now"));
        drawing.setManaged(false);
        drawing.getTransforms().add(scale);
        getChildren().add(drawing);
    }

    private static SVGPath back(String path, String style) {
        SVGPath back = new SVGPath();
        back.setContent(path);
        back.getStyleClass().addAll("back", style);
        return back;
    }

    private static Circle head(double x, double y, double radius, String style) {
        Circle head = new Circle(x, y, radius);
        head.getStyleClass().addAll("head", style);
        return head;
    }

    @Override
    protected void layoutChildren() {
        scale.setX(getWidth() / SIDE);
        scale.setY(getHeight() / SIDE);
    }
}
