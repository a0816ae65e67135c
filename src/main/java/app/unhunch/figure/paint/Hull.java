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
            add(to, all, i, i + 2, grow);
        }
    }

    /// Adds the hull of the ellipses from an index to before another.
    void add(Mask to, Ellipses all, int from, int end, double grow) {
        double widest = 0;
        for (int i = from; i < end; i++) {
            widest = Math.max(widest, all.radius(i));
        }
        // A block of many small ones has corners far apart, none of which may be missed.
        int fewest = end - from > 2 ? MOST : FEWEST;
        int corners = 2 * Math.clamp((int) Math.ceil(CORNERS * Math.sqrt(widest * scale) / 2), fewest / 2, MOST / 2);
        // Corners are taken across the row first, so that both its sides are exact.
        double dx = all.x(end - 1) - all.x(from);
        double dy = all.y(end - 1) - all.y(from);
        double start = Math.atan2(dy, dx);
        double cos = Math.cos(start);
        double sin = Math.sin(start);
        double turnCos = Math.cos(2 * Math.PI / corners);
        double turnSin = Math.sin(2 * Math.PI / corners);
        for (int k = 0; k < corners; k++) {
            corner(all, from, end, cos, sin, grow, k);
            double turned = cos * turnCos - sin * turnSin;
            sin = cos * turnSin + sin * turnCos;
            cos = turned;
        }
        to.addConvex(line, corners);
    }

    private void corner(Ellipses all, int from, int end, double ux, double uy, double grow, int corner) {
        double farthest = Double.NEGATIVE_INFINITY;
        for (int i = from; i < end; i++) {
            double reach = all.reach(i, ux, uy);
            double far = all.x(i) * ux + all.y(i) * uy + reach;
            if (far > farthest) {
                farthest = far;
                double qx = all.form(i, 0) * ux + all.form(i, 1) * uy;
                double qy = all.form(i, 1) * ux + all.form(i, 2) * uy;
                line[2 * corner] = scale * (all.x(i) + qx / reach + grow * ux);
                line[2 * corner + 1] = scale * (all.y(i) + qy / reach + grow * uy);
            }
        }
    }
}
