package app.unhunch.figure.paint;

import app.unhunch.figure.body.HeadShape;
import app.unhunch.figure.math.Vec;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/// Where the lines of a face lie on the head, as places on its dome. They are the same in every frame.
final class FaceLines {

    /// The border between face and hair, from the forehead down to below the chin and up again, where the hair is up:
    /// it
    /// leaves the ear free, and what is under it.
    static final List<Vec> HAIRLINE = closed(new double[][] {
        {0, 37},
        {17, 36},
        {33, 31},
        {46, 23},
        {57, 13},
        {69, 4},
        {82, -6},
        {96, -18},
        {108, -32},
        {110, -48},
        {92, -64},
        {60, -78},
        {0, -88}
    });

    /// The same where hair falls beside the face.
    static final List<Vec> LOOSE_HAIRLINE = closed(new double[][] {
        {0, 37}, {17, 36}, {33, 31}, {47, 21}, {58, 8}, {68, -4}, {79, -13}, {87, -24}, {86, -40}, {78, -55}, {60, -72},
        {0, -88}
    });

    /// The same where a scarf frames the face.
    static final List<Vec> SCARF_LINE = closed(new double[][] {
        {0, 30}, {16, 29}, {30, 23}, {42, 12}, {48, -4}, {50, -20}, {49, -38}, {42, -56}, {26, -70}, {0, -80}
    });

    /// What of the jaw a scarf leaves free, as places on the jaw.
    static final List<Vec> SCARF_CHIN =
            closed(new double[][] {{0, 75}, {28, 62}, {48, 34}, {53, 4}, {47, -26}, {28, -50}, {0, -60}});

    /// The middle of the chin, as a place on the jaw.
    static final Vec CHIN = Dome.place(0, 0);

    /// The middle of the face.
    static final Vec MIDDLE = Dome.place(0, -25);

    static final Vec NOSE_TIP = Dome.place(0, -15);

    /// The shade under the nose, as places on the nose.
    static final List<Vec> UNDER_NOSE =
            List.of(Dome.place(-50, -35), Dome.place(-20, -55), Dome.place(20, -55), Dome.place(50, -35));

    /// The mouth, as places on the jaw.
    static final List<Vec> MOUTH = arc(-25, 25, -1, -8);

    /// The left half of the face, and the right one.
    static final List<Half> HALVES = List.of(half(1), half(-1));

    private FaceLines() {}

    /// What a face has twice.
    ///
    /// @param eyeMiddle about where the eye is
    /// @param earMiddle about where the ear is
    /// @param ear the shape of it
    record Half(Vec cheek, Vec eyeMiddle, Eye eye, List<Vec> brow, Vec earMiddle, int ear, int insideEar) {}

    /// An eye, which is shut where its upper lid lies on the lower one.
    ///
    /// @param lower the lower lid
    /// @param upper the upper lid of the open eye
    /// @param rim the rim of the iris of the open eye
    record Eye(List<Vec> lower, List<Vec> upper, List<Vec> rim) {

        /// The same with its lids on the way; an eye that is wide open stays as it is, as it is in most frames.
        ///
        /// @param open how far, 0 to 1
        Eye opened(double open) {
            if (open == 1) {
                return this;
            }
            Vec bottom = lower.get(lower.size() / 2);
            return new Eye(
                    lower,
                    IntStream.range(0, lower.size())
                            .mapToObj(i -> lower.get(i).lerp(upper.get(i), open).unit())
                            .toList(),
                    rim.stream().map(place -> bottom.lerp(place, open).unit()).toList());
        }
    }

    private static Half half(int sign) {
        return new Half(
                Dome.place(sign * 33, -38),
                Dome.place(sign * 25, -20),
                new Eye(
                        arc(sign * 15, sign * 36, -20, -4.5),
                        arc(sign * 15, sign * 36, -20, 4.5),
                        ring(sign, 25, -20, 4.3)),
                arc(sign * 13, sign * 38, -3.5, 3.4),
                Dome.place(sign * 93, -22),
                sign > 0 ? HeadShape.LEFT_EAR : HeadShape.RIGHT_EAR,
                sign > 0 ? HeadShape.LEFT_EAR_INSIDE : HeadShape.RIGHT_EAR_INSIDE);
    }

    private static List<Vec> arc(double from, double to, double elevation, double sag) {
        List<Vec> places = new ArrayList<>();
        for (int i = 0; i <= 8; i++) {
            double t = i / 8.0;
            places.add(Dome.place(from + (to - from) * t, elevation + sag * 4 * t * (1 - t)));
        }
        return List.copyOf(places);
    }

    private static List<Vec> ring(int sign, double azimuth, double elevation, double radius) {
        List<Vec> places = new ArrayList<>();
        for (int i = 0; i < 12; i++) {
            double angle = Math.toRadians(30 * i);
            places.add(Dome.place(sign * (azimuth + radius * Math.cos(angle)), elevation + radius * Math.sin(angle)));
        }
        return List.copyOf(places);
    }

    /// Both halves of a line as one that is smooth and closed.
    ///
    /// @param half azimuth and elevation of its corners, in degrees
    private static List<Vec> closed(double[][] half) {
        List<Vec> corners = new ArrayList<>();
        for (double[] p : half) {
            corners.add(Dome.place(p[0], p[1]));
        }
        for (int i = half.length - 2; i > 0; i--) {
            corners.add(Dome.place(-half[i][0], half[i][1]));
        }
        int n = corners.size();
        List<Vec> line = new ArrayList<>();
        for (int i = 0; i < n; i++) {
            Vec a = corners.get((i + n - 1) % n);
            Vec b = corners.get(i);
            Vec c = corners.get((i + 1) % n);
            Vec d = corners.get((i + 2) % n);
            line.add(b);
            line.add(b.plus(c).times(9).minus(a.plus(d)).times(1 / 16.0).unit());
        }
        return List.copyOf(line);
    }
}
