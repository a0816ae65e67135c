package app.unhunch.figure.paint;

import app.unhunch.figure.body.Ellipsoids;
import app.unhunch.figure.body.Loft;
import java.util.Arrays;

/// Ellipsoids as a camera sees them: each is an ellipse with a centre, a form and a nearness. A support point is the
/// point of an ellipse that lies farthest in a direction; hulls are made of nothing else.
final class Ellipses {

    /// No ellipse.
    static final int NONE = -1;

    private static final int SIZE = 6;

    /// Where a row bends or swells less, in pixels, nobody sees a corner.
    private static final double STRAIGHT = 0.25;

    /// A shallower dent fills up, in pixels.
    private static final double DENT = 0.4;

    /// Where shadows fall: for each metre of height so far to the side and to the front.
    private static final double SLANT_X = 0.10;

    private static final double SLANT_Z = -0.06;

    private double[] values = new double[SIZE * 40];
    private int count;
    private boolean dented;

    /// Projects all of them.
    void project(Ellipsoids solids, Camera camera) {
        project(solids, camera, false);
    }

    /// Projects the shadows that all of them throw on the floor.
    void projectShadows(Ellipsoids solids, Camera camera) {
        project(solids, camera, true);
    }

    private void project(Ellipsoids solids, Camera camera, boolean shadow) {
        count = 0;
        for (int i = 0; i < solids.count(); i++) {
            int at = next();
            double py = solids.value(i, 1);
            double px = solids.value(i, 0) + (shadow ? SLANT_X * py : 0);
            double pz = solids.value(i, 2) + (shadow ? SLANT_Z * py : 0);
            double height = shadow ? 0 : py;
            values[at] = camera.x(px, height, pz);
            values[at + 1] = camera.y(px, height, pz);
            values[at + 5] = camera.near(px, height, pz);
            double a = 0;
            double b = 0;
            double c = 0;
            for (int axis = 3; axis < 12; axis += 3) {
                double vy = solids.value(i, axis + 1);
                double vx = solids.value(i, axis) + (shadow ? SLANT_X * vy : 0);
                double vz = solids.value(i, axis + 2) + (shadow ? SLANT_Z * vy : 0);
                double rise = shadow ? 0 : vy;
                double sx = camera.scale()
                        * (vx * camera.right().x() + vz * camera.right().z());
                double sy = -camera.scale()
                        * (vx * camera.up().x()
                                + rise * camera.up().y()
                                + vz * camera.up().z());
                a += sx * sx;
                b += sx * sy;
                c += sy * sy;
            }
            values[at + 2] = a;
            values[at + 3] = b;
            values[at + 4] = c;
        }
    }

    /// One more ellipse between one of a row and the next, on the smooth curve through the row, for as long as no other
    /// is asked for; none where the row is as good as straight.
    int between(Loft loft, int i) {
        if (loft.size() < 3) {
            return NONE;
        }
        int one = i * SIZE;
        int other = one + SIZE;
        int before = i > loft.from() ? one - SIZE : NONE;
        int after = i + 2 < loft.to() ? other + SIZE : NONE;
        int at = room();
        for (int k = 0; k < SIZE; k++) {
            double a = values[one + k];
            double b = values[other + k];
            // Beyond its ends a row goes on as it was.
            double beforeA = before == NONE ? 2 * a - b : values[before + k];
            double afterB = after == NONE ? 2 * b - a : values[after + k];
            double curved = (a + b - beforeA - afterB) / 16;
            values[at + k] = (a + b) / 2 + curved;
        }
        double swollen = Math.sqrt(values[at + 2] + values[at + 4])
                - (Math.sqrt(values[one + 2] + values[one + 4]) + Math.sqrt(values[other + 2] + values[other + 4])) / 2;
        boolean round = values[at + 2] * values[at + 4] > values[at + 3] * values[at + 3];
        double aside = aside(one, other, at);
        dented = aside - swollen > DENT;
        return round && (dented || aside + swollen > STRAIGHT) ? count : NONE;
    }

    /// How far the middle of one is from the line between two others.
    private double aside(int one, int other, int at) {
        double dx = values[other] - values[one];
        double dy = values[other + 1] - values[one + 1];
        double length = Math.sqrt(dx * dx + dy * dy);
        double across = (values[at] - values[one]) * dy - (values[at + 1] - values[one + 1]) * dx;
        return length < 1 ? 0 : Math.abs(across) / length;
    }

    /// Whether the row has a dent where the last ellipse between two was asked for, so that it lies within their hull.
    boolean dented() {
        return dented;
    }

    double x(int i) {
        return values[i * SIZE];
    }

    double y(int i) {
        return values[i * SIZE + 1];
    }

    double near(int i) {
        return values[i * SIZE + 5];
    }

    /// The mean radius, in pixels.
    double radius(int i) {
        return Math.sqrt(Math.max(1e-6, (values[i * SIZE + 2] + values[i * SIZE + 4]) / 2));
    }

    /// The three numbers of the symmetric matrix whose root turns the unit circle into the ellipse.
    double form(int i, int number) {
        return values[i * SIZE + 2 + number];
    }

    /// How far the ellipse reaches in a direction of length 1, from its centre.
    double reach(int i, double ux, double uy) {
        int at = i * SIZE;
        double q = values[at + 2] * ux * ux + 2 * values[at + 3] * ux * uy + values[at + 4] * uy * uy;
        return Math.sqrt(Math.max(1e-9, q));
    }

    private int next() {
        int at = room();
        count++;
        return at;
    }

    /// Where the numbers of one more have room.
    private int room() {
        if ((count + 1) * SIZE > values.length) {
            values = Arrays.copyOf(values, 2 * values.length);
        }
        return SIZE * count;
    }
}
