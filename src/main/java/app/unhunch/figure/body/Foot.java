package app.unhunch.figure.body;

import app.unhunch.figure.math.Quat;
import app.unhunch.figure.math.Vec;
import app.unhunch.figure.skeleton.Skeleton.Leg;
import app.unhunch.model.Side;

/// A bare foot: heel, arch, ball and toes below, the instep above.
final class Foot {

    private Foot() {}

    static void add(Sculptor sculptor, Leg leg, Side side) {
        Ellipsoids to = sculptor.add();
        Vec ankle = leg.ankle();
        Quat turn = leg.foot();
        int sign = side == Side.LEFT ? 1 : -1;
        to.add(ankle, turn, 0, -0.0335, -0.033, 0.0285, 0.0343, 0.030);
        to.add(ankle, turn, 0, -0.028, 0.004, 0.029, 0.034, 0.034);
        to.add(ankle, turn, sign * 0.002, -0.0205, 0.050, 0.029, 0.0255, 0.030);
        to.add(ankle, turn, 0, -0.032, 0.086, 0.034, 0.0225, 0.026);
        to.add(ankle, turn, sign * -0.003, -0.046, 0.124, 0.040, 0.0205, 0.026);
        to.add(ankle, turn, sign * -0.001, -0.0530, 0.156, 0.035, 0.0135, 0.018);
        sculptor.chain(Material.SKIN);
        // The tendon runs from the calf to the heel, which would be a ball without it.
        to.addBall(ankle.lerp(leg.knee(), 0.17), 0.033);
        to.add(ankle, turn, 0, -0.026, -0.030, 0.025, 0.0335, 0.030);
        sculptor.follower(Material.SKIN);
        // The instep runs on from the shin.
        to.add(ankle, turn, 0.029, 0.03, 0.031);
        to.add(ankle, turn, 0, -0.020, 0.048, 0.030, 0.029, 0.03);
        to.add(ankle, turn, 0, -0.042, 0.105, 0.034, 0.021, 0.03);
        sculptor.chain(Material.SKIN);
        // Toes that part at their tips: the big one stands before the others.
        to.add(ankle, turn, sign * -0.019, -0.050, 0.134, 0.019, 0.0165, 0.020);
        to.add(ankle, turn, sign * -0.0205, -0.0530, 0.164, 0.0145, 0.0135, 0.0155);
        sculptor.follower(Material.SKIN);
        to.add(ankle, turn, sign * 0.012, -0.051, 0.130, 0.022, 0.0160, 0.020);
        to.add(ankle, turn, sign * 0.013, -0.0545, 0.160, 0.0200, 0.0120, 0.013);
        sculptor.follower(Material.SKIN);
    }
}
