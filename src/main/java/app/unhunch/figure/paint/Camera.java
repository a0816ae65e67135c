package app.unhunch.figure.paint;

import app.unhunch.figure.math.Vec;
import app.unhunch.figure.pose.View;

/// Looks at the room from a view, without perspective, onto a picture of some size.
public final class Camera {

    private final Vec right;
    private final Vec up;
    private final Vec back;
    private final Vec centre;
    private final double scale;
    private final double span;
    private final double middleX;
    private final double middleY;

    /// @param width of the picture, in pixels
    /// @param height of the picture, in pixels
    public Camera(View view, int width, int height) {
        right = view.right();
        up = view.up();
        back = view.back();
        centre = view.centre();
        scale = Math.min(width / view.width(), height / view.height());
        span = view.span();
        middleX = width / 2.0;
        middleY = height / 2.0;
    }

    /// How many pixels a metre is.
    public double scale() {
        return scale;
    }

    /// Where a point is in the picture, from its left edge.
    public double x(Vec p) {
        return x(p.x(), p.y(), p.z());
    }

    /// Where a point is in the picture, from its upper edge.
    public double y(Vec p) {
        return y(p.x(), p.y(), p.z());
    }

    /// How near a point is, in metres; what is nearer has more.
    public double near(Vec p) {
        return near(p.x(), p.y(), p.z());
    }

    /// The height of the picture, about, in metres of the room.
    double span() {
        return span;
    }

    Vec right() {
        return right;
    }

    Vec up() {
        return up;
    }

    /// Where the one who looks is.
    Vec back() {
        return back;
    }

    double x(double px, double py, double pz) {
        return middleX
                + scale
                        * ((px - centre.x()) * right.x()
                                + (py - centre.y()) * right.y()
                                + (pz - centre.z()) * right.z());
    }

    double y(double px, double py, double pz) {
        return middleY - scale * ((px - centre.x()) * up.x() + (py - centre.y()) * up.y() + (pz - centre.z()) * up.z());
    }

    double near(double px, double py, double pz) {
        return (px - centre.x()) * back.x() + (py - centre.y()) * back.y() + (pz - centre.z()) * back.z();
    }
}
