package app.unhunch.ui.help;

import javafx.scene.layout.Region;
import javafx.scene.shape.Circle;
import javafx.scene.shape.CubicCurve;
import javafx.scene.shape.Shape;

/// The mark of the program: a back that uncurls, with two dots where the head has been.
final class BackMark extends Region {

    private static final double STROKE = 0.15;

    private final CubicCurve back = dressed(new CubicCurve(), "back");
    private final Circle head = dressed(new Circle(), "head");
    private final Circle earlier = dressed(new Circle(), "past");
    private final Circle earliest = dressed(new Circle(), "past");

    BackMark() {
        getStyleClass().add("back-mark");
        getChildren().addAll(back, earlier, earliest, head);
    }

    private static <S extends Shape> S dressed(S shape, String style) {
        shape.getStyleClass().addAll("drawn", style);
        shape.setManaged(false);
        return shape;
    }

    @Override
    protected void layoutChildren() {
        double size = getWidth();
        back.setStartX(0.45 * size);
        back.setStartY(0.44 * size);
        back.setControlX1(0.44 * size);
        back.setControlY1(0.66 * size);
        back.setControlX2(0.30 * size);
        back.setControlY2(0.62 * size);
        back.setEndX(0.30 * size);
        back.setEndY(0.80 * size);
        back.setStrokeWidth(STROKE * size);
        place(head, 0.48, 0.24, 0.11);
        place(earlier, 0.66, 0.49, 0.08);
        place(earliest, 0.78, 0.62, 0.08);
    }

    private void place(Circle circle, double x, double y, double radius) {
        circle.setCenterX(x * getWidth());
        circle.setCenterY(y * getWidth());
        circle.setRadius(radius * getWidth());
        circle.setStrokeWidth(0);
    }
}
