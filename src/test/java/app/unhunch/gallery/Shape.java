package app.unhunch.gallery;

import app.unhunch.figure.math.Vec;

/// Something with an inside, on a canvas one unit wide and high.
@FunctionalInterface
interface Shape {

    /// How far a point is outside; inside it is less than zero.
    double distance(double x, double y);

    /// A square whose corners are round.
    ///
    /// @param margin how far it stays away from the edges
    static Shape square(double margin, double round) {
        double half = 0.5 - margin - round;
        return (x, y) -> {
            double dx = Math.abs(x - 0.5) - half;
            double dy = Math.abs(y - 0.5) - half;
            return Math.hypot(Math.max(dx, 0), Math.max(dy, 0)) + Math.min(Math.max(dx, dy), 0) - round;
        };
    }

    /// A disc.
    static Shape disc(double centreX, double centreY, double radius) {
        return (x, y) -> Math.hypot(x - centreX, y - centreY) - radius;
    }

    /// A line with round ends along a cubic curve.
    ///
    /// @param points from, two that draw it, and to; x and y of each
    static Shape stroke(double width, double... points) {
        int steps = 48;
        double[] xs = new double[steps + 1];
        double[] ys = new double[steps + 1];
        for (int i = 0; i <= steps; i++) {
            double t = (double) i / steps;
            double u = 1 - t;
            xs[i] = u * u * u * points[0]
                    + 3 * u * u * t * points[2]
                    + 3 * u * t * t * points[4]
                    + t * t * t * points[6];
            ys[i] = u * u * u * points[1]
                    + 3 * u * u * t * points[3]
                    + 3 * u * t * t * points[5]
                    + t * t * t * points[7];
        }
        return (x, y) -> {
            double least = Double.MAX_VALUE;
            for (int i = 0; i < steps; i++) {
                least = Math.min(least, toSegment(x, y, xs[i], ys[i], xs[i + 1], ys[i + 1]));
            }
            return least - width / 2;
        };
    }

    private static double toSegment(double x, double y, double ax, double ay, double bx, double by) {
        Vec way = new Vec(bx - ax, by - ay, 0);
        Vec to = new Vec(x - ax, y - ay, 0);
        double share = Math.clamp(to.dot(way) / way.dot(way), 0, 1);
        return to.minus(way.times(share)).length();
    }

    /// The same in a smaller square in the middle.
    default Shape inset(double margin) {
        double scale = 1 - 2 * margin;
        return (x, y) -> scale * distance((x - margin) / scale, (y - margin) / scale);
    }

    /// What is in either.
    default Shape or(Shape other) {
        return (x, y) -> Math.min(distance(x, y), other.distance(x, y));
    }
}
