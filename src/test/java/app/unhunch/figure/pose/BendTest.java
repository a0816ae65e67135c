package app.unhunch.figure.pose;

import static app.unhunch.figure.math.Close.assertSameTurn;
import static org.assertj.core.api.Assertions.assertThat;

import app.unhunch.figure.math.Quat;
import app.unhunch.figure.math.Vec;
import app.unhunch.figure.motion.FigureDomain;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;
import org.junit.jupiter.api.Test;

@Domain(FigureDomain.class)
@Domain(DomainContext.Global.class)
class BendTest {

    @Test
    void bendsGoWhereTheyAreSaidToGo() {
        Vec front = new Vec(0, 0, 1);

        assertThat(turn(new Bend(20, 0, 0)).rotate(Vec.UP).z()).as("forward").isPositive();
        assertThat(turn(new Bend(0, 20, 0)).rotate(Vec.UP).x())
                .as("to the left")
                .isPositive();
        assertThat(turn(new Bend(0, 0, 20)).rotate(front).x())
                .as("turned to the left")
                .isPositive();
    }

    @Test
    void severalJointsShareABend() {
        for (Bend bend : new Bend[] {new Bend(40, 0, 0), new Bend(0, 40, 0), new Bend(0, 0, 40)}) {
            Quat step = bend.sharedBy(4, 0);

            assertSameTurn(step.multiply(step).multiply(step).multiply(step), turn(bend));
        }
    }

    @Test
    void theCurveAtRestIsAddedToFlexion() {
        assertSameTurn(new Bend(10, 5, 3).sharedBy(2, 6), new Bend(16, 5, 3).sharedBy(2, 0));
    }

    @Property
    void aMirroredBendIsTheMirrorOfItsTurn(@ForAll Bend bend) {
        assertSameTurn(bend.mirrored().sharedBy(3, 5), bend.sharedBy(3, 5).mirrored());
        assertThat(bend.mirrored().mirrored()).isEqualTo(bend);
    }

    private static Quat turn(Bend bend) {
        return bend.sharedBy(1, 0);
    }
}
