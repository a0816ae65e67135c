package app.unhunch.figure.paint;

import java.util.ArrayList;
import java.util.List;
import java.util.function.ToDoubleFunction;

/// Cuts shapes to a pixel, one side after the other.
final class Area {

    private Area() {}

    /// How much of a pixel lies within a closed line.
    static double of(double[] line, int x, int y) {
        List<double[]> shape = new ArrayList<>();
        for (int i = 0; i < line.length; i += 2) {
            shape.add(new double[] {line[i], line[i + 1]});
        }
        shape = cut(shape, p -> p[0] - x);
        shape = cut(shape, p -> x + 1 - p[0]);
        shape = cut(shape, p -> p[1] - y);
        shape = cut(shape, p -> y + 1 - p[1]);
        return of(shape);
    }

    private static List<double[]> cut(List<double[]> shape, ToDoubleFunction<double[]> inside) {
        List<double[]> cut = new ArrayList<>();
        for (int i = 0; i < shape.size(); i++) {
            double[] a = shape.get(i);
            double[] b = shape.get((i + 1) % shape.size());
            double da = inside.applyAsDouble(a);
            double db = inside.applyAsDouble(b);
            if (da >= 0) {
                cut.add(a);
            }
            if (da >= 0 != db >= 0) {
                double share = da / (da - db);
                cut.add(new double[] {a[0] + (b[0] - a[0]) * share, a[1] + (b[1] - a[1]) * share});
            }
        }
        return cut;
    }

    /// The area within a closed line.
    static double of(List<double[]> shape) {
        double twice = 0;
        for (int i = 0; i < shape.size(); i++) {
            double[] a = shape.get(i);
            double[] b = shape.get((i + 1) % shape.size());
            twice += a[0] * b[1] - b[0] * a[1];
        }
        return Math.abs(twice) / 2;
    }
}
