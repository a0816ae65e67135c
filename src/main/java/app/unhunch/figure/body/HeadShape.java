package app.unhunch.figure.body;

import app.unhunch.figure.body.Person.Hair;
import app.unhunch.figure.math.Quat;
import app.unhunch.figure.math.Vec;
import app.unhunch.figure.skeleton.Skeleton;
import java.util.ArrayList;
import java.util.List;

/// The shapes of a head: the first ones are always there and have fixed places in the list, the locks depend on the
/// hair.
public final class HeadShape {

    public static final int SKULL = 0;
    public static final int CHEEK = 1;
    public static final int JAW = 2;
    public static final int CHIN = 3;
    public static final int NOSE_BRIDGE = 4;
    public static final int NOSE = 5;
    public static final int LEFT_EAR = 6;
    public static final int RIGHT_EAR = 7;
    public static final int LEFT_EAR_INSIDE = 8;
    public static final int RIGHT_EAR_INSIDE = 9;

    /// What joins forehead and cheek.
    public static final int EYES = 12;

    /// The ball on which the face is drawn, covered by hair, by a scarf, or bare.
    public static final int DOME = 13;

    /// Where the neck meets the back of the head; from behind, it lies before the jaw.
    public static final int NAPE_LOW = 10;

    public static final int NAPE_TOP = 11;

    /// How much larger a head is drawn than it is, so that a face can be read.
    private static final double LARGER = 1.06;

    private static final double[][] CURLS = {
        {0, 82},
        {45, 58},
        {-45, 58},
        {100, 60},
        {-100, 60},
        {160, 62},
        {-160, 62},
        {14, 52},
        {-14, 52},
        {72, 30},
        {-72, 30},
        {110, 22},
        {-110, 22},
        {145, 18},
        {-145, 18},
        {180, 28},
        {98, -8},
        {-98, -8},
        {135, -22},
        {-135, -22},
        {180, -15}
    };

    private final Ellipsoids ellipsoids;
    private final Sculptor sculptor;
    private final Skeleton bones;
    private final Vec at;
    private final Quat turn;
    private final List<Place> places = new ArrayList<>();

    /// Shapes a head.
    ///
    /// @param ellipsoids what it is made of, instead of what they were before
    public HeadShape(Skeleton bones, Hair hair, Ellipsoids ellipsoids) {
        ellipsoids.clear();
        this.ellipsoids = ellipsoids;
        this.sculptor = new Sculptor(ellipsoids);
        this.bones = bones;
        this.at = bones.head();
        this.turn = bones.headTurn();
        fixed(hair == Hair.COVERED ? 1.055 : hair == Hair.NONE ? 0.955 : 1);
        switch (hair) {
            case BUN -> bun();
            case SHORT -> crop();
            case BOB -> bob();
            case CURLS -> curls();
            case COVERED -> scarf();
            case NONE -> {}
        }
    }

    private void fixed(double domeSize) {
        add(0, 0.050, 0.012, 0.072, 0.085, 0.092);
        add(0, 0.000, 0.042, 0.0650, 0.046, 0.047);
        add(0, -0.034, 0.039, 0.0515, 0.044, 0.049);
        add(0, -0.060, 0.060, 0.030, 0.022, 0.026);
        add(0, 0.018, 0.092, 0.008, 0.012, 0.008);
        add(0, -0.008, 0.1005, 0.0115, 0.0105, 0.0115);
        for (int sign = 1; sign >= -1; sign -= 2) {
            add(sign * 0.074, 0.008, -0.002, 0.010, 0.025, 0.016);
        }
        for (int sign = 1; sign >= -1; sign -= 2) {
            add(sign * 0.080, 0.008, 0.001, 0.005, 0.013, 0.007);
        }
        ellipsoids.add(bones.neck(1), bones.neckTurn(1), 0, 0, 0.014, 0.043, 0.03, 0.048);
        add(0, 0.004, -0.004, 0.043, 0.030, 0.050);
        add(0, 0.026, 0.070, 0.0570, 0.032, 0.0250);
        add(0, 0.055, 0.004, 0.0785 * domeSize, 0.089 * domeSize, 0.0975 * domeSize);
        sculptor.chain(Material.SKIN);
    }

    private void bun() {
        nape();
        add(0, 0.090, -0.060, 0.036, 0.036, 0.036);
        add(0, 0.112, -0.094, 0.040, 0.038, 0.038);
        lock(Place.FRONT);
    }

    private void crop() {
        nape();
        add(0.024, 0.112, 0.040, 0.046, 0.030, 0.044);
        add(-0.020, 0.118, 0.022, 0.050, 0.030, 0.056);
        add(0, 0.110, -0.030, 0.058, 0.036, 0.056);
        lock(Place.CROWN);
    }

    private void nape() {
        add(0, 0.055, -0.004, 0.072, 0.08, 0.09);
        add(0, 0.022, -0.048, 0.046, 0.042, 0.043);
        lock(Place.BACK);
    }

    private void bob() {
        add(0, 0.060, -0.030, 0.078, 0.07, 0.070);
        add(0, 0.000, -0.036, 0.080, 0.05, 0.058);
        add(0, -0.048, -0.032, 0.076, 0.03, 0.050);
        lock(Place.BACK);
        for (int sign = 1; sign >= -1; sign -= 2) {
            add(sign * 0.058, 0.075, 0.002, 0.026, 0.040, 0.046);
            add(sign * 0.070, 0.010, 0.002, 0.020, 0.040, 0.038);
            add(sign * 0.066, -0.050, 0.004, 0.018, 0.024, 0.031);
            lock(Place.FRONT);
        }
    }

    private void curls() {
        nape();
        for (double[] curl : CURLS) {
            double azimuth = Math.toRadians(curl[0]);
            double elevation = Math.toRadians(curl[1]);
            add(
                    0.078 * Math.sin(azimuth) * Math.cos(elevation),
                    0.060 + 0.092 * Math.sin(elevation),
                    -0.004 + 0.094 * Math.cos(azimuth) * Math.cos(elevation),
                    0.032,
                    0.032,
                    0.032);
            lock(Place.CROWN);
        }
    }

    private void scarf() {
        add(0, 0.060, -0.012, 0.080, 0.08, 0.092);
        add(0, 0.000, -0.016, 0.077, 0.06, 0.076);
        add(0, -0.060, 0.004, 0.064, 0.04, 0.070);
        ellipsoids.add(bones.neck(1), bones.neckTurn(1), 0, 0.005, 0.018, 0.062, 0.03, 0.068);
        ellipsoids.add(bones.neck(0), bones.neckTurn(0), 0, 0.004, 0.014, 0.080, 0.03, 0.072);
        lock(Place.BACK);
    }

    private void lock(Place place) {
        sculptor.chain(Material.HAIR);
        places.add(place);
    }

    /// Where a lock lies: behind the face, around it as one with the dome, or before it.
    private enum Place {
        BACK,
        CROWN,
        FRONT
    }

    private void add(double x, double y, double z, double rx, double ry, double rz) {
        ellipsoids.add(at, turn, x * LARGER, y * LARGER, z * LARGER, rx * LARGER, ry * LARGER, rz * LARGER);
    }

    /// All of its ellipsoids.
    public Ellipsoids ellipsoids() {
        return ellipsoids;
    }

    /// The hair or the scarf behind the face.
    public List<Loft> back() {
        return locks(Place.BACK);
    }

    /// The hair that makes the dome fuller.
    public List<Loft> crown() {
        return locks(Place.CROWN);
    }

    /// The hair that may lie before the face.
    public List<Loft> front() {
        return locks(Place.FRONT);
    }

    private List<Loft> locks(Place place) {
        List<Loft> found = new ArrayList<>();
        List<Loft> all = sculptor.lofts();
        for (int i = 0; i < places.size(); i++) {
            if (places.get(i) == place) {
                found.add(all.get(i + 1));
            }
        }
        return found;
    }
}
