package app.unhunch.figure.body;

import app.unhunch.figure.math.Quat;
import app.unhunch.figure.math.Vec;
import app.unhunch.figure.skeleton.Skeleton;
import app.unhunch.figure.skeleton.Skeleton.Arm;
import app.unhunch.figure.skeleton.Skeleton.Leg;
import app.unhunch.model.Side;

/// Pelvis, torso with its sleeves, and neck.
public final class Trunk {

    /// For each joint of the spine: half width, half depth, and how far the middle lies before the spine, in metres.
    private static final double[][] TORSO = {
        {0.126, 0.084, 0.030},
        {0.119, 0.080, 0.034},
        {0.118, 0.080, 0.037},
        {0.121, 0.083, 0.039},
        {0.128, 0.088, 0.041},
        {0.134, 0.093, 0.043},
        {0.139, 0.098, 0.046},
        {0.141, 0.099, 0.046},
        {0.140, 0.094, 0.043},
        {0.134, 0.086, 0.038},
        {0.112, 0.072, 0.031},
        {0.058, 0.048, 0.022}
    };

    /// The joints of the spine at which the ribs move when one breathes.
    private static final int FIRST_RIB = 5;

    private static final int LAST_RIB = 10;

    /// How much the rib cage widens on a full breath.
    private static final double BREATH = 0.035;

    private static final int CAP_JOINT = 11;
    private static final double COLLAR_TIPPED = 32;

    private final Skeleton bones;
    private final Ellipsoids to;
    private final double girth;
    private final double breath;

    Trunk(Skeleton bones, Ellipsoids to, double girth, double breath) {
        this.bones = bones;
        this.to = to;
        this.girth = girth;
        this.breath = breath;
    }

    Solid pelvis() {
        Sculptor sculptor = new Sculptor(to);
        Vec at = bones.pelvis();
        Quat turn = bones.pelvisTurn();
        to.add(at, turn, 0, -0.051, -0.002, 0.119 * girth, 0.05, 0.078 * girth);
        to.add(at, turn, 0, -0.026, -0.008, 0.150 * girth, 0.05, 0.091 * girth);
        to.add(at, turn, 0, 0.014, -0.010, 0.156 * girth, 0.05, 0.096 * girth);
        to.add(at, turn, 0, 0.054, -0.008, 0.151 * girth, 0.05, 0.094 * girth);
        to.add(at, turn, 0, 0.088, -0.002, 0.138 * girth, 0.04, 0.088 * girth);
        to.add(bones.joint(1), bones.jointTurn(1), 0, 0, 0.030, 0.124 * girth, 0.03, 0.084 * girth);
        to.add(bones.joint(2), bones.jointTurn(2), 0, 0, 0.034, 0.118 * girth, 0.02, 0.080 * girth);
        sculptor.chain(Material.LEGGINGS);
        for (int sign = 1; sign >= -1; sign -= 2) {
            to.add(at, turn, sign * 0.056 * girth, 0.040, -0.022, 0.078 * girth, 0.066, 0.074 * girth);
            to.add(at, turn, sign * 0.066 * girth, -0.006, -0.034, 0.080 * girth, 0.072, 0.074 * girth);
            to.add(at, turn, sign * 0.080 * girth, -0.006, -0.004, 0.076 * girth, 0.076, 0.078 * girth);
        }
        // One block, without a notch in the middle from any side.
        sculptor.block(Material.LEGGINGS);
        for (Side side : Side.values()) {
            Leg leg = bones.leg(side);
            int sign = side == Side.LEFT ? 1 : -1;
            to.add(at, turn, sign * 0.066 * girth, 0.002, -0.030, 0.080 * girth, 0.074, 0.074 * girth);
            to.add(leg.hip().lerp(leg.knee(), 0.06), turn, 0, -0.006, -0.018, 0.078 * girth, 0.078, 0.080 * girth);
            to.add(leg.hip().lerp(leg.knee(), 0.15), turn, 0, 0, -0.008, 0.077 * girth, 0.077, 0.078 * girth);
            to.add(leg.hip().lerp(leg.knee(), 0.27), turn, 0.0745 * girth, 0.0745, 0.0745 * girth);
            sculptor.follower(Material.LEGGINGS);
        }
        return sculptor.done(new Piece(Piece.Kind.PELVIS, null), 0);
    }

    Solid torso() {
        Sculptor sculptor = new Sculptor(to);
        for (int i = 0; i < TORSO.length; i++) {
            int joint = i + 1;
            boolean rib = joint >= FIRST_RIB && joint <= LAST_RIB;
            double wide = girth * (rib ? 1 + BREATH * breath : 1);
            double[] row = TORSO[i];
            // The hem is thin, so that the shirt ends in a line.
            double along = i == 0 ? 0.012 : 0.03;
            to.add(bones.joint(joint), bones.jointTurn(joint), 0, 0, row[2], row[0] * wide, along, row[1] * wide);
        }
        sculptor.chain(Material.SHIRT);
        shoulder(sculptor, Side.LEFT, 1);
        shoulder(sculptor, Side.RIGHT, -1);
        return sculptor.done(new Piece(Piece.Kind.TORSO, null), 0);
    }

    /// The cloth that belongs to both torso and arm: without it, the shoulder would look like a doll's.
    private void shoulder(Sculptor sculptor, Side side, int sign) {
        Arm arm = bones.arm(side);
        Vec at = arm.shoulder();
        Quat turn = bones.jointTurn(CAP_JOINT);
        // The round of the shoulder goes up with the arm.
        Vec cap = at.plus(0.019, arm.elbow().minus(at).unit());
        to.add(bones.joint(11), turn, sign * 0.056, 0.002, 0.024, 0.044, 0.040, 0.048);
        to.add(bones.joint(11).lerp(at, 0.55), turn, sign * 0.012, -0.006, 0.010, 0.044, 0.041, 0.050);
        to.add(cap, turn, -sign * 0.018, -0.002, 0, 0.052, 0.055, 0.049);
        sculptor.follower(Material.SHIRT);
        // The slope from the neck to the shoulder, a little steeper with every step.
        to.add(bones.neck(0), bones.neckTurn(0), sign * 0.030, -0.004, 0.004, 0.026, 0.024, 0.031);
        to.add(bones.neck(0).lerp(at, 0.36), turn, sign * 0.002, 0.003, 0.003, 0.032, 0.030, 0.036);
        to.add(bones.neck(0).lerp(at, 0.68), turn, 0, 0.001, 0, 0.036, 0.035, 0.040);
        to.add(cap, turn, -sign * 0.022, 0.005, -0.002, 0.047, 0.049, 0.045);
        sculptor.follower(Material.SHIRT);
        Vec sleeve = at.plus(0.092, arm.elbow().minus(at).unit());
        to.add(bones.joint(6), bones.jointTurn(6), sign * 0.074, 0, 0.044, 0.060, 0.05, 0.080);
        to.add(bones.joint(8), bones.jointTurn(8), sign * 0.082, 0, 0.040, 0.058, 0.05, 0.074);
        to.add(bones.joint(9).lerp(at, 0.55), turn, sign * 0.034, -0.004, 0.016, 0.050, 0.05, 0.060);
        to.add(at.lerp(sleeve, 0.45), turn, -sign * 0.004, -0.004, 0, 0.045, 0.045, 0.047);
        to.add(sleeve, turn, 0.040, 0.040, 0.042);
        sculptor.follower(Material.SHIRT);
        Limbs.sleeve(to, arm, Limbs.elbowFront(arm), girth);
        sculptor.follower(Material.SHIRT);
    }

    /// How the ring is turned out of which the neck comes: lower in front.
    public static Quat collar(Skeleton bones) {
        return bones.neckTurn(0).multiply(Quat.aboutX(COLLAR_TIPPED));
    }

    Solid neck() {
        Sculptor sculptor = new Sculptor(to);
        to.add(bones.neck(0), collar(bones), 0, 0.004, 0.018, 0.050, 0.020, 0.046);
        to.add(bones.neck(0), bones.neckTurn(0), 0, 0.012, 0.020, 0.046, 0.02, 0.047);
        to.add(bones.neck(1), bones.neckTurn(1), 0, 0, 0.016, 0.043, 0.03, 0.048);
        to.add(bones.neck(2), bones.neckTurn(2), 0, 0, 0.010, 0.043, 0.03, 0.049);
        to.add(bones.head(), bones.headTurn(), 0, 0.01, 0.004, 0.045, 0.03, 0.053);
        sculptor.chain(Material.SKIN);
        return sculptor.done(new Piece(Piece.Kind.NECK, null), 0);
    }
}
