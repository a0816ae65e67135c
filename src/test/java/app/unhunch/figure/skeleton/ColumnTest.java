package app.unhunch.figure.skeleton;

import static app.unhunch.figure.math.Close.assertClose;
import static app.unhunch.figure.math.Close.assertSameTurn;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import app.unhunch.figure.math.Quat;
import app.unhunch.figure.math.Vec;
import app.unhunch.figure.motion.FigureDomain;
import app.unhunch.figure.pose.Bend;
import app.unhunch.figure.pose.Shoulder;
import app.unhunch.figure.pose.Spine;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;
import org.junit.jupiter.api.Test;

@Domain(FigureDomain.class)
@Domain(DomainContext.Global.class)
class ColumnTest {

    private static final Spine STRAIGHT = new Spine(Bend.NONE, Bend.NONE, Bend.NONE, Bend.NONE, Bend.NONE);

    private final Column rest = new Column(new Vec(0, 0.9, 0), Quat.IDENTITY, STRAIGHT);

    @Property
    void noBendMakesTheSpineLongerOrShorter(@ForAll Spine spine, @ForAll Quat turn, @ForAll Vec pelvis) {
        Column bent = new Column(pelvis, turn, spine);

        assertThat(bent.at[0].distance(pelvis)).isCloseTo(rest.at[0].distance(new Vec(0, 0.9, 0)), within(1e-9));
        for (int i = 1; i < Column.JOINTS; i++) {
            assertThat(bent.at[i].distance(bent.at[i - 1]))
                    .isCloseTo(rest.at[i].distance(rest.at[i - 1]), within(1e-9));
        }
        for (int i = 1; i < Column.NECK_JOINTS; i++) {
            assertThat(bent.neckAt[i].distance(bent.neckAt[i - 1]))
                    .isCloseTo(rest.neckAt[i].distance(rest.neckAt[i - 1]), within(1e-9));
        }
        assertThat(bent.neckAt[0]).isEqualTo(bent.at[Column.JOINTS - 1]);
    }

    @Test
    void atRestItStandsUprightInTheMiddleAndLooksAhead() {
        Vec head = rest.neckAt[Column.NECK_JOINTS - 1];

        for (Vec joint : rest.at) {
            assertThat(joint.x()).isZero();
            assertThat(Math.abs(joint.z())).isLessThan(0.08);
        }
        for (int i = 1; i < Column.JOINTS; i++) {
            assertThat(rest.at[i].y()).isGreaterThan(rest.at[i - 1].y());
        }
        assertThat(Math.abs(head.z())).as("head over pelvis").isLessThan(0.08);
        assertThat(rest.headTurn.rotate(0, 0, 1).degreesTo(new Vec(0, 0, 1)))
                .as("eyes from level")
                .isLessThan(3);
        assertThat(head.y() - 0.9).as("from hips to head").isBetween(0.55, 0.75);
    }

    @Test
    void theLoinIsHollowAndTheChestIsRound() {
        double loin = rest.turn[4].rotate(Vec.UP).z();
        double chest = rest.turn[12].rotate(Vec.UP).z();

        assertThat(loin).as("the loin leans back").isNegative();
        assertThat(chest).as("the chest leans forward").isPositive();
    }

    @Property
    void aMirroredSpineIsTheMirrorOfTheSpine(@ForAll Spine spine, @ForAll Quat turn, @ForAll Vec pelvis) {
        Column one = new Column(pelvis, turn, spine);
        Column other = new Column(pelvis.mirrored(), turn.mirrored(), spine.mirrored());

        for (int i = 0; i < Column.JOINTS; i++) {
            assertClose(other.at[i], one.at[i].mirrored());
        }
        assertSameTurn(other.headTurn, one.headTurn.mirrored());
        Shoulder drawn = new Shoulder(0.02, -0.01);
        assertClose(other.shoulder(-1, drawn), one.shoulder(1, drawn).mirrored());
    }

    @Property
    void shouldersAreAsFarApartAsTheyAlwaysAre(@ForAll Spine spine, @ForAll Quat turn) {
        Column bent = new Column(Vec.ZERO, turn, spine);
        Shoulder drawn = new Shoulder(0.03, 0.02);

        assertThat(bent.shoulder(1, drawn).distance(bent.shoulder(-1, drawn)))
                .isCloseTo(2 * Sizes.HALF_SHOULDERS, within(1e-9));
    }
}
