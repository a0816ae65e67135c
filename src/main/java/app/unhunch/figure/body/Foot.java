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
        to.add(ankle, turn, 0, -0.036, -0.038, 0.029, 0.032, 0.030);
        to.add(ankle, turn, 0, -0.034, 0, 0.030, 0.034, 0.035);
        to.add(ankle, turn, 0, -0.030, 0.050, 0.031, 0.027, 0.032);
        to.add(ankle, turn, sign * -0.003, -0.047, 0.114, 0.039, 0.0195, 0.028);
        to.add(ankle, turn, sign * -0.006, -0.0535, 0.158, 0.035, 0.0135, 0.023);
        sculptor.chain(Material.SKIN);
        to.add(ankle, turn, 0.029, 0.03, 0.031);
        to.add(ankle, turn, 0, -0.024, 0.050, 0.030, 0.028, 0.03);
        to.add(ankle, turn, 0, -0.044, 0.105, 0.034, 0.020, 0.03);
        sculptor.chain(Material.SKIN);
    }
}
