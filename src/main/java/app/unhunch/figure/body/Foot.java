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
        to.add(ankle, turn, 0, -0.036, 0.055, 0.033, 0.030, 0.035);
        to.add(ankle, turn, sign * -0.003, -0.047, 0.112, 0.040, 0.0195, 0.030);
        to.add(ankle, turn, sign * -0.006, -0.0535, 0.160, 0.033, 0.013, 0.022);
        sculptor.chain(Material.SKIN);
        to.add(ankle, turn, 0.029, 0.03, 0.031);
        to.add(ankle, turn, 0, -0.024, 0.050, 0.030, 0.028, 0.03);
        to.add(ankle, turn, 0, -0.044, 0.105, 0.034, 0.020, 0.03);
        sculptor.chain(Material.SKIN);
    }
}
