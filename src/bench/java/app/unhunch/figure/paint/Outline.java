package app.unhunch.figure.paint;

import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.util.Arrays;

/// A closed line of which a mask covers the inside.
final class Outline {

    /// How a line is shaped.
    enum Kind {
        /// Without dents, given clockwise.
        CONVEX,
        ANY
    }

    private final double[] line;
    private final Kind kind;
    private final Rectangle2D bounds;

    private Outline(double[] line, Kind kind) {
        this.line = line;
        this.kind = kind;
        Path2D path = new Path2D.Double();
        addTo(path);
        this.bounds = path.getBounds2D();
    }

    /// @param line x, y, x, y and so on; it is copied
    /// @param points how many of them count
    static Outline of(double[] line, int points, Kind kind) {
        return new Outline(Arrays.copyOf(line, 2 * points), kind);
    }

    /// Known beforehand, so that nobody is measured working it out.
    Rectangle2D bounds() {
        return bounds;
    }

    void addTo(Mask mask) {
        if (kind == Kind.CONVEX) {
            mask.addConvex(line, line.length / 2);
        } else {
            mask.add(line, line.length / 2);
        }
    }

    void addTo(Path2D path) {
        for (int i = 0; i < line.length; i += 2) {
            if (i == 0) {
                path.moveTo(line[i], line[i + 1]);
            } else {
                path.lineTo(line[i], line[i + 1]);
            }
        }
        path.closePath();
    }
}
