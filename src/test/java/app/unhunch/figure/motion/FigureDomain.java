package app.unhunch.figure.motion;

import app.unhunch.figure.math.Quat;
import app.unhunch.figure.math.Vec;
import app.unhunch.figure.pose.Bend;
import app.unhunch.figure.pose.Pose;
import app.unhunch.figure.pose.Spine;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Provide;
import net.jqwik.api.arbitraries.DoubleArbitrary;
import net.jqwik.api.domains.DomainContextBase;

/// What properties of the body are fed with: places within reach, turns, bends, and the bundled poses.
public final class FigureDomain extends DomainContextBase {

    @Provide
    public Arbitrary<Vec> places() {
        return Combinators.combine(upTo(3), upTo(3), upTo(3)).as(Vec::new);
    }

    @Provide
    public Arbitrary<Quat> turns() {
        return Combinators.combine(upTo(180), upTo(180), upTo(180))
                .as((x, y, z) -> Quat.aboutY(y).multiply(Quat.aboutX(x)).multiply(Quat.aboutZ(z)));
    }

    @Provide
    public Arbitrary<Bend> bends() {
        return Combinators.combine(upTo(30), upTo(30), upTo(30)).as(Bend::new);
    }

    @Provide
    public Arbitrary<Spine> spines() {
        return Combinators.combine(bends(), bends(), bends(), bends(), bends()).as(Spine::new);
    }

    @Provide
    public Arbitrary<Pose> poses() {
        Arbitrary<Pose> bundled = Arbitraries.of(Poses.all());
        return Arbitraries.oneOf(bundled, bundled.map(Pose::mirrored));
    }

    private static DoubleArbitrary upTo(double most) {
        return Arbitraries.doubles().between(-most, most).ofScale(6);
    }
}
