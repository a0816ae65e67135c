package app.unhunch.figure.paint;

import app.unhunch.figure.body.Ellipsoids;
import java.util.Arrays;

/// Ellipsoids as a camera sees them: each is an ellipse with a centre, a form and a nearness. A support point is the
/// point of an ellipse that lies farthest in a direction; hulls are made of nothing else.
final class Ellipses {

    private static final int SIZE = 6;

    /// Where shadows fall: for each metre of height so far to the side and to the front.
    private static final double SLANT_X = 0.10;

    private static final double SLANT_Z = -0.06;

    private double[] values = new double[SIZE * 40];
    private int count;

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
        if ((count + 1) * SIZE > values.length) {
            values = Arrays.copyOf(values, 2 * values.length);
        }
        return SIZE * count++;
    }
}
