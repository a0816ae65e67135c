package app.unhunch.figure.body;

import app.unhunch.figure.math.Vec;

/// How thick a limb is along its bone.
final class Profile {

    static final Profile UPPER_ARM = of(new double[][] {
        {0.34, 0.0420, 0.0440, 0.002},
        {0.43, 0.0415, 0.0435, 0.003},
        {0.60, 0.0400, 0.0420, 0.003},
        {0.80, 0.0365, 0.0375, 0.001},
        {1, 0.034, 0.034, 0}
    });
    static final Profile SLEEVE = of(new double[][] {
        {0.07, 0.0405, 0.0440, 0},
        {0.14, 0.0445, 0.0478, 0},
        {0.22, 0.0465, 0.0500, 0.001},
        {0.32, 0.0480, 0.0500, 0.002},
        {0.435, 0.0490, 0.0510, 0.003}
    });
    static final Profile FOREARM = of(new double[][] {
        {0, 0.034, 0.034, 0},
        {0.18, 0.0365, 0.0360, 0.001},
        {0.36, 0.0350, 0.0345, 0.002},
        {0.62, 0.0295, 0.0285, 0},
        {0.86, 0.0250, 0.0220, 0}
    });
    static final Profile THIGH = of(new double[][] {
        {0, 0.078, 0.080, 0.002},
        {0.16, 0.078, 0.083, 0.006},
        {0.36, 0.0745, 0.080, 0.008},
        {0.60, 0.065, 0.069, 0.006},
        {0.82, 0.0545, 0.057, 0.003},
        {1, 0.049, 0.050, 0}
    });
    static final Profile CALF = of(new double[][] {
        {0, 0.049, 0.050, 0},
        {0.12, 0.0475, 0.0490, -0.003},
        {0.29, 0.0500, 0.0520, -0.012},
        {0.48, 0.0455, 0.0465, -0.010},
        {0.68, 0.0395, 0.0405, -0.006},
        {0.82, 0.0350, 0.0370, -0.003}
    });
    static final Profile ANKLE = of(new double[][] {
        {0.74, 0.0345, 0.0365, -0.005}, {0.86, 0.0320, 0.0345, -0.0045}, {1, 0.0325, 0.0345, -0.0055}
    });

    /// For each station: how far along the bone, 0 to 1; half its width, half its depth and how far its middle lies to
    /// the front of the bone, in metres.
    private final double[][] rows;

    private Profile(double[][] rows) {
        this.rows = rows;
    }

    private static Profile of(double[][] rows) {
        return new Profile(rows);
    }

    /// Adds the stations of a bone.
    ///
    /// @param front which way its front looks
    /// @param girth how much thicker than usual
    void add(Ellipsoids to, Vec start, Vec end, Vec front, double girth) {
        Vec along = end.minus(start).unit();
        double length = start.distance(end);
        Vec forward = front.reject(along).unit();
        Vec side = along.cross(forward);
        for (double[] row : rows) {
            Vec centre = start.plus(length * row[0], along, row[3] * girth, forward);
            double cap = Math.min(row[1], row[2]) * girth;
            to.add(centre, side, row[1] * girth, along, cap, forward, row[2] * girth);
        }
    }
}
