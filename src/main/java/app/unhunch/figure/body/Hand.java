package app.unhunch.figure.body;

import app.unhunch.figure.math.Quat;
import app.unhunch.figure.math.Vec;
import app.unhunch.figure.skeleton.Skeleton.Arm;
import app.unhunch.model.Side;

/// Palm, four fingers and a thumb. The fingers lie close together; only their tips tell them apart.
final class Hand {

    private static final double[] FINGERS = {0.078, 0.088, 0.082, 0.064};
    private static final double KNUCKLES = 0.082;

    private Hand() {}

    static void add(Sculptor sculptor, Arm arm, Side side) {
        Ellipsoids to = sculptor.add();
        Vec wrist = arm.wrist();
        Quat turn = arm.hand();
        double curl = arm.curl();
        int sign = side == Side.LEFT ? -1 : 1;
        to.add(wrist, turn, 0.0262, 0.0195, 0.019);
        to.add(wrist, turn, 0, -0.006, 0.036, 0.034, 0.0170, 0.026);
        to.add(wrist, turn, 0, -0.0115 - 0.02 * curl, 0.080, 0.0385, 0.0150, 0.016);
        sculptor.follower(Material.SKIN);
        for (int i = 0; i < FINGERS.length; i++) {
            finger(to, wrist, turn, curl, sign, i);
            sculptor.follower(Material.SKIN);
        }
        to.add(wrist, turn, sign * 0.018, -0.009, 0.026, 0.017, 0.015, 0.018);
        to.add(wrist, turn, sign * 0.041, -0.0127, 0.056, 0.0122, 0.0118, 0.013);
        to.add(wrist, turn, sign * 0.055, -0.0159, 0.088, 0.0090, 0.0086, 0.011);
        sculptor.follower(Material.SKIN);
    }

    private static void finger(Ellipsoids to, Vec wrist, Quat turn, double curl, int sign, int index) {
        double across = sign * (0.0285 - 0.019 * index);
        double spread = (1.5 - index) * sign * 0.0034;
        double length = FINGERS[index];
        double thick = index == 3 ? 0.0078 : 0.0088;
        double bentMiddle = 0.60 * curl * length;
        double bentTip = 1.90 * curl * length;
        double sunk = 0.02 * curl;
        to.add(wrist, turn, across, -0.012 - sunk, KNUCKLES, thick + 0.0008, thick + 0.001, thick + 0.002);
        to.add(
                wrist,
                turn,
                across + spread,
                -0.0155 - sunk - bentMiddle * 0.5,
                KNUCKLES + length * 0.52 - bentMiddle * 0.1,
                thick,
                thick,
                thick);
        to.add(
                wrist,
                turn,
                across + spread * 2.2,
                -0.0175 - sunk - bentTip * 0.62,
                KNUCKLES + length - bentTip * 0.30,
                thick * 0.86,
                thick * 0.82,
                thick);
    }
}
