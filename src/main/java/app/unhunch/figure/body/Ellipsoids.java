package app.unhunch.figure.body;

import app.unhunch.figure.math.Quat;
import app.unhunch.figure.math.Vec;
import java.util.Arrays;

/// A growing list of ellipsoids: each a centre and three half axes. Kept in one array, as it is made anew for every
/// frame.
public final class Ellipsoids {

    /// How many numbers one of them has.
    private static final int SIZE = 12;

    private double[] values = new double[SIZE * 40];
    private int count;

    /// How many there are.
    public int count() {
        return count;
    }

    /// One of the numbers of an ellipsoid: 0 to 2 its centre, then its three half axes, each as x, y, z.
    public double value(int index, int number) {
        return values[index * SIZE + number];
    }

    void clear() {
        count = 0;
    }

    /// Adds one with half axes along the axes of a turned frame.
    void add(Vec origin, Quat turn, double x, double y, double z, double rx, double ry, double rz) {
        int at = next();
        put(at, turn, x, y, z);
        values[at] += origin.x();
        values[at + 1] += origin.y();
        values[at + 2] += origin.z();
        put(at + 3, turn, rx, 0, 0);
        put(at + 6, turn, 0, ry, 0);
        put(at + 9, turn, 0, 0, rz);
    }

    /// Adds one with its centre in a point.
    void add(Vec centre, Quat turn, double rx, double ry, double rz) {
        add(centre, turn, 0, 0, 0, rx, ry, rz);
    }

    /// Adds one with half axes along three directions of length 1.
    void add(Vec centre, Vec side, double rx, Vec along, double ry, Vec front, double rz) {
        int at = next();
        put(at, centre, 1);
        put(at + 3, side, rx);
        put(at + 6, along, ry);
        put(at + 9, front, rz);
    }

    /// Adds a sphere.
    void addBall(Vec centre, double radius) {
        add(centre, Quat.IDENTITY, radius, radius, radius);
    }

    /// Makes one flat along its second axis, so that a row ends as if cut.
    void flatten(int index, double factor) {
        for (int i = 6; i < 9; i++) {
            values[index * SIZE + i] *= factor;
        }
    }

    /// Makes one larger or smaller.
    void scale(int index, double factor) {
        for (int i = 3; i < SIZE; i++) {
            values[index * SIZE + i] *= factor;
        }
    }

    /// How far the point of one that comes first in a direction of length 1 lies in it, in metres.
    double least(int index, Vec direction) {
        double reach = 0;
        for (int axis = 3; axis < SIZE; axis += 3) {
            double along = dot(index, axis, direction);
            reach += along * along;
        }
        return dot(index, 0, direction) - Math.sqrt(reach);
    }

    private double dot(int index, int number, Vec direction) {
        return value(index, number) * direction.x()
                + value(index, number + 1) * direction.y()
                + value(index, number + 2) * direction.z();
    }

    /// The lowest point of one, in metres above the floor.
    public double lowest(int index) {
        double x = value(index, 4);
        double y = value(index, 7);
        double z = value(index, 10);
        return value(index, 1) - Math.sqrt(x * x + y * y + z * z);
    }

    private int next() {
        reserve(count + 1);
        return SIZE * count++;
    }

    private void reserve(int wanted) {
        if (wanted * SIZE > values.length) {
            values = Arrays.copyOf(values, Math.max(wanted * SIZE, 2 * values.length));
        }
    }

    private void put(int at, Quat turn, double x, double y, double z) {
        values[at] = turn.rotatedX(x, y, z);
        values[at + 1] = turn.rotatedY(x, y, z);
        values[at + 2] = turn.rotatedZ(x, y, z);
    }

    private void put(int at, Vec v, double factor) {
        values[at] = v.x() * factor;
        values[at + 1] = v.y() * factor;
        values[at + 2] = v.z() * factor;
    }
}
