package app.unhunch.figure.body;

import app.unhunch.figure.body.Person.Build;
import app.unhunch.figure.skeleton.Skeleton;
import app.unhunch.model.Side;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/// All pieces of the figure for one frame. Its memory is used again for the next one.
public final class Body {

    /// How many ellipsoids of the skin of an upper arm lie inside of the sleeve, before the one at its hem.
    public static final int AT_HEM = 1;

    private static final double STURDY = 1.13;

    private final Ellipsoids ellipsoids = new Ellipsoids();
    private final List<Solid> solids = new ArrayList<>();

    /// Shapes the body around its bones.
    ///
    /// @param breath how full the lungs are, 0 to 1
    public void shape(Skeleton bones, Build build, double breath) {
        ellipsoids.clear();
        solids.clear();
        double girth = build == Build.STURDY ? STURDY : 1;
        Trunk trunk = new Trunk(bones, ellipsoids, girth, breath);
        Limbs limbs = new Limbs(bones, ellipsoids, girth);
        solids.add(trunk.pelvis());
        solids.add(trunk.torso());
        for (Side side : Side.values()) {
            solids.add(limbs.upperArm(side));
            solids.add(limbs.forearm(side));
        }
        for (Side side : Side.values()) {
            solids.add(limbs.thigh(side));
            solids.add(limbs.shank(side));
        }
        solids.add(trunk.neck());
        solids.add(Head.skull(bones, ellipsoids));
        if (bones.chair() > 0) {
            Chair.add(new Joiner(ellipsoids, solids));
        }
        if (bones.desk() > 0) {
            Desk.add(new Joiner(ellipsoids, solids));
        }
        if (bones.blanket() > 0) {
            Blanket.add(ellipsoids, solids);
        }
    }

    /// The ellipsoids of all lofts.
    public Ellipsoids ellipsoids() {
        return ellipsoids;
    }

    /// Every piece that is there.
    public List<Solid> solids() {
        return Collections.unmodifiableList(solids);
    }
}
