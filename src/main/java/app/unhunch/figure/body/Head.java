package app.unhunch.figure.body;

import app.unhunch.figure.math.Quat;
import app.unhunch.figure.math.Vec;
import app.unhunch.figure.skeleton.Skeleton;

/// The one ellipsoid of the head that counts for depth and contact; its face and hair are drawn on their own.
final class Head {

    private Head() {}

    static Solid skull(Skeleton bones, Ellipsoids to) {
        Sculptor sculptor = new Sculptor(to);
        Vec at = bones.head();
        Quat turn = bones.headTurn();
        to.add(at, turn, 0, 0.050, 0.012, 0.073, 0.086, 0.093);
        sculptor.chain(Material.SKIN);
        return sculptor.done(new Piece(Piece.Kind.HEAD, null), 0);
    }
}
