package app.unhunch.figure.pose;

import static app.unhunch.figure.math.Close.assertClose;
import static app.unhunch.figure.math.Close.assertSameTurn;
import static org.assertj.core.api.Assertions.assertThat;

import app.unhunch.figure.math.Quat;
import app.unhunch.figure.math.Vec;
import app.unhunch.figure.motion.FigureDomain;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;

@Domain(FigureDomain.class)
@Domain(DomainContext.Global.class)
class ReachTest {

    @Property
    void fingersPointAlongAndThePalmFacesAsNearAsItCan(@ForAll Vec along, @ForAll Vec facing) {
        Assume.that(apart(along, facing));

        Quat turned = reach(along, facing).turned();

        assertClose(turned.rotate(0, 0, 1), along.unit(), 1e-6);
        assertThat(turned.rotate(0, -1, 0).dot(facing)).isPositive();
    }

    @Property
    void aMirroredHandIsTurnedAsTheMirrorShowsIt(@ForAll Vec along, @ForAll Vec facing) {
        Assume.that(apart(along, facing));
        Reach hand = reach(along, facing);

        assertSameTurn(hand.mirrored().turned(), hand.turned().mirrored(), 1e-6);
        assertThat(hand.mirrored().mirrored()).isEqualTo(hand);
    }

    private static boolean apart(Vec along, Vec facing) {
        return along.length() > 0.01
                && facing.length() > 0.01
                && along.degreesTo(facing) > 2
                && along.degreesTo(facing) < 178;
    }

    private static Reach reach(Vec along, Vec facing) {
        return new Reach(Anchor.HEAD, new Vec(0.1, 0.2, 0.3), along, facing, new Vec(1, 0, -1), false, true, 0.4);
    }
}
