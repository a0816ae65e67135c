package app.unhunch.figure.paint;

import app.unhunch.figure.math.Vec;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;

/// Draws lines with round ends, and areas, that are given in the room.
final class Pen {

    private static final int ROUND = 8;

    private final Picture picture;
    private final Mask mask;
    private final Camera camera;
    private final double[] capsule = new double[4 * (ROUND + 1)];
    private double[] border = new double[160];

    Pen(Picture picture, Mask mask, Camera camera) {
        this.picture = picture;
        this.mask = mask;
        this.camera = camera;
    }

    /// Draws a line of a width in pixels.
    void stroke(List<Vec> points, int colour, double opacity, double width) {
        tapered(points, colour, opacity, width, width);
    }

    /// Draws a line that is as wide in pixels as told where it begins and where it ends.
    void tapered(List<Vec> points, int colour, double opacity, double first, double last) {
        mask.clear();
        double thinner = (last - first) / Math.max(1, points.size() - 1) / 2;
        for (int i = 0; i + 1 < points.size(); i++) {
            Vec a = points.get(i);
            Vec b = points.get(i + 1);
            double radius = first / 2 + i * thinner;
            capsule(camera.x(a), camera.y(a), camera.x(b), camera.y(b), radius, radius + thinner);
        }
        picture.fill(mask, colour, opacity);
    }

    /// Adds a closed line of a width in pixels to the mask.
    void around(List<Vec> points, double width) {
        Vec before = points.getLast();
        for (int i = 0; i < points.size(); i++) {
            line(before, points.get(i), width);
            before = points.get(i);
        }
    }

    /// Adds a line from one point to another to the mask.
    void line(Vec from, Vec to, double width) {
        capsule(camera.x(from), camera.y(from), camera.x(to), camera.y(to), width / 2, width / 2);
    }

    /// Adds the inside of a line to the mask.
    void area(List<Vec> points) {
        if (2 * points.size() > border.length) {
            border = new double[2 * points.size()];
        }
        for (int i = 0; i < points.size(); i++) {
            border[2 * i] = camera.x(points.get(i));
            border[2 * i + 1] = camera.y(points.get(i));
        }
        mask.add(border, points.size());
    }

    /// Adds the smallest area without dents that has all of these points in it.
    void areaAround(List<Vec> points) {
        List<Vec> sorted = new ArrayList<>(points);
        sorted.sort(Comparator.comparingDouble((Vec p) -> camera.x(p)).thenComparingDouble(camera::y));
        List<Vec> hull = new ArrayList<>();
        for (int pass = 0; pass < 2; pass++) {
            int from = hull.size();
            for (Vec point : sorted) {
                while (hull.size() >= from + 2 && turnsBack(hull.get(hull.size() - 2), hull.getLast(), point)) {
                    hull.removeLast();
                }
                hull.add(point);
            }
            hull.removeLast();
            Collections.reverse(sorted);
        }
        area(hull);
    }

    private boolean turnsBack(Vec a, Vec b, Vec c) {
        double abX = camera.x(b) - camera.x(a);
        double abY = camera.y(b) - camera.y(a);
        return abX * (camera.y(c) - camera.y(a)) - abY * (camera.x(c) - camera.x(a)) <= 0;
    }

    /// Adds a line from one disc to another to the mask; all in pixels.
    void capsule(double ax, double ay, double bx, double by, double ra, double rb) {
        double angle = Math.atan2(by - ay, bx - ax);
        int n = 0;
        for (int end = 0; end < 2; end++) {
            double x = end == 0 ? bx : ax;
            double y = end == 0 ? by : ay;
            double r = end == 0 ? rb : ra;
            for (int i = 0; i <= ROUND; i++) {
                double t = angle - Math.PI / 2 + Math.PI * end + Math.PI * i / ROUND;
                capsule[n++] = x + r * Math.cos(t);
                capsule[n++] = y + r * Math.sin(t);
            }
        }
        mask.addConvex(capsule, n / 2);
    }
}
