package app.unhunch.figure.paint;

import app.unhunch.figure.body.Loft;

/// Adds hulls of ellipses to a mask.
final class Hull {

    private static final int MOST = 72;
    private static final int FEWEST = 10;

    /// A hull has so many corners for each root of a pixel of radius that they stay a sixth of a pixel from the curve.
    private static final double CORNERS = 5.5;

    private final double[] line = new double[2 * MOST];
    private final double scale;
    private double farthest;
    private double cos;
    private double sin;
    private double turnCos;
    private double turnSin;

    /// @param scale how large a hull is in the mask, compared to its ellipses
    Hull(double scale) {
        this.scale = scale;
    }

    /// Adds a whole loft.
    ///
    /// @param grow how much wider than it is, in pixels
    void add(Mask to, Ellipses all, Loft loft, int skipped, double grow) {
        if (loft.form() == Loft.Form.BLOCK || loft.size() == 1) {
            add(to, all, loft.from(), loft.to(), grow);
            return;
        }
        for (int i = loft.from() + Math.min(skipped, loft.size() - 2); i < loft.to() - 1; i++) {
            int between = scale < 1 ? Ellipses.NONE : all.between(loft, i);
            if (between == Ellipses.NONE) {
                join(to, all, i, i, i + 1, grow);
            } else if (all.dented()) {
                join(to, all, i, i, between, grow);
                join(to, all, between, between, i + 1, grow);
            } else {
                join(to, all, i, between, i + 1, grow);
            }
        }
    }

    /// Adds the hull of two ellipses, and of one between them if that is another.
    private void join(Mask to, Ellipses all, int one, int between, int other, double grow) {
        double widest = Math.max(all.radius(one), all.radius(other));
        int corners = corners(widest, FEWEST);
        start(all, one, other, corners);
        for (int k = 0; k < corners; k++) {
            farthest = Double.NEGATIVE_INFINITY;
            corner(all, one, grow, k);
            corner(all, other, grow, k);
            if (between != one) {
                corner(all, between, grow, k);
            }
            turn();
        }
        to.addConvex(line, corners);
    }

    /// Adds the hull of the ellipses from an index to before another.
    void add(Mask to, Ellipses all, int from, int end, double grow) {
        double widest = 0;
        for (int i = from; i < end; i++) {
            widest = Math.max(widest, all.radius(i));
        }
        // A block of many small ones has corners far apart, none of which may be missed; one alone shows its curve all
        // round.
        int corners = corners(widest, end - from == 2 ? FEWEST : MOST);
        start(all, from, end - 1, corners);
        for (int k = 0; k < corners; k++) {
            farthest = Double.NEGATIVE_INFINITY;
            for (int i = from; i < end; i++) {
                corner(all, i, grow, k);
            }
            turn();
        }
        to.addConvex(line, corners);
    }

    private int corners(double widest, int fewest) {
        return 2 * Math.clamp((int) Math.ceil(CORNERS * Math.sqrt(widest * scale) / 2), fewest / 2, MOST / 2);
    }

    /// Corners are taken across the row first, so that both its sides are exact.
    private void start(Ellipses all, int one, int other, int corners) {
        double angle = Math.atan2(all.y(other) - all.y(one), all.x(other) - all.x(one));
        cos = Math.cos(angle);
        sin = Math.sin(angle);
        turnCos = Math.cos(2 * Math.PI / corners);
        turnSin = Math.sin(2 * Math.PI / corners);
    }

    private void turn() {
        double turned = cos * turnCos - sin * turnSin;
        sin = cos * turnSin + sin * turnCos;
        cos = turned;
    }

    private void corner(Ellipses all, int i, double grow, int corner) {
        double reach = all.reach(i, cos, sin);
        double far = all.x(i) * cos + all.y(i) * sin + reach;
        if (far > farthest) {
            farthest = far;
            double qx = all.form(i, 0) * cos + all.form(i, 1) * sin;
            double qy = all.form(i, 1) * cos + all.form(i, 2) * sin;
            line[2 * corner] = scale * (all.x(i) + qx / reach + grow * cos);
            line[2 * corner + 1] = scale * (all.y(i) + qy / reach + grow * sin);
        }
    }
}
