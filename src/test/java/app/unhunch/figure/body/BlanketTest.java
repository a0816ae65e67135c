package app.unhunch.figure.body;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import app.unhunch.figure.body.Person.Build;
import app.unhunch.figure.motion.Poses;
import app.unhunch.model.Side;
import org.junit.jupiter.api.Test;

/// What a head rests on in the easier ways.
class BlanketTest {

    private static final Piece HEAD = new Piece(Piece.Kind.HEAD, null);

    private final Underside under = new Underside();

    @Test
    void theBlanketLiesOnTheFloor() {
        Body body = new Body();
        body.shape(Poses.skeleton("needle-easy-hold"), Build.SLENDER, 0);

        assertThat(body.solids().stream()
                        .filter(s -> s.piece().is(Piece.Kind.BLANKET))
                        .map(s -> s.lofts().getFirst()))
                .first()
                .satisfies(l -> assertThat(body.ellipsoids().lowest(l.from())).isCloseTo(0, within(1e-9)));
    }

    @Test
    void theHeadRestsOnTheBlanketWhereThereIsOne() {
        assertThat(Poses.all()).filteredOn(p -> p.blanket()).isNotEmpty().allSatisfy(p -> {
            under.measure(Poses.skeleton(p.id()), Build.SLENDER);
            assertThat(under.of(HEAD)).isCloseTo(Blanket.TOP, within(0.010));
        });
    }

    @Test
    void theForeheadRestsOnTheUpperFist() {
        var bones = Poses.skeleton("child-fists");
        under.measure(bones, Build.SLENDER);
        double halfFist = 0.038;

        assertThat(under.of(HEAD))
                .isCloseTo(bones.arm(Side.LEFT).wrist().y() + halfFist, within(0.015))
                .isGreaterThan(bones.arm(Side.RIGHT).wrist().y() + halfFist);
    }
}
