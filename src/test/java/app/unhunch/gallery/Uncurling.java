package app.unhunch.gallery;

import app.unhunch.figure.math.Vec;
import app.unhunch.figure.pose.Anchor;
import app.unhunch.figure.pose.Bend;
import app.unhunch.figure.pose.Limb;
import app.unhunch.figure.pose.Pelvis;
import app.unhunch.figure.pose.Pose;
import app.unhunch.figure.pose.Reach;
import app.unhunch.figure.pose.Spine;

/// The figure sitting on its heels, from curled up to upright. It floats far above the floor, so that neither mat nor
/// shadow is in the picture.
record Uncurling(Pose upright) {

    private static final Vec UP = new Vec(0, 10, 0);

    /// The pose at a share of the curl, 0 upright to 1.
    Pose at(double curl) {
        Spine spine = new Spine(
                new Bend(2 + 24 * curl, 0, 0),
                new Bend(22 * curl, 0, 0),
                new Bend(24 * curl, 0, 0),
                new Bend(26 * curl, 0, 0),
                new Bend(10 * curl, 0, 0));
        Pelvis pelvis = new Pelvis(upright.pelvis().at().plus(UP), 2 + 36 * curl, 0, 0);
        return new Pose(
                upright.id(),
                upright.description(),
                upright.ways(),
                pelvis,
                null,
                spine,
                limb(upright.left(), curl),
                limb(upright.right(), curl),
                false,
                false,
                false,
                false,
                upright.view(),
                upright.glows(),
                upright.lead());
    }

    private static Limb limb(Limb limb, double curl) {
        Vec knee = limb.knee();
        Vec slide = new Vec(0, -0.03, 0.06).times(curl);
        return new Limb(
                lifted(limb.hand(), slide),
                lifted(limb.foot(), Vec.ZERO),
                knee == null ? null : knee.plus(UP),
                limb.shoulder());
    }

    private static Reach lifted(Reach reach, Vec slide) {
        return new Reach(
                Anchor.WORLD,
                reach.at().plus(UP).plus(slide),
                reach.along(),
                reach.facing(),
                reach.bend(),
                reach.planted(),
                reach.assisted(),
                reach.curl());
    }
}
