package app.unhunch.figure.body;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import app.unhunch.figure.body.Person.Build;
import app.unhunch.figure.motion.Poses;
import app.unhunch.model.Side;
import org.junit.jupiter.api.Test;

class UndersideTest {

    private final Underside under = new Underside();

    @Test
    void onAllFoursHandsFeetAndKneesTouchTheFloor() {
        under.measure(Poses.skeleton("tabletop"), Build.SLENDER);

        for (Side side : Side.values()) {
            assertThat(under.hand(side)).isBetween(-0.001, 0.006);
            assertThat(under.foot(side)).isBetween(-0.001, 0.006);
            assertThat(under.knee(side)).isCloseTo(0, within(0.001));
        }
        assertThat(under.of(new Piece(Piece.Kind.TORSO, null))).isGreaterThan(0.3);
    }

    @Test
    void aHandIsMeasuredWithoutItsForearmAndAFootWithoutItsKnee() {
        under.measure(Poses.skeleton("side-reach"), Build.SLENDER);

        assertThat(under.hand(Side.RIGHT)).isGreaterThan(under.of(new Piece(Piece.Kind.FOREARM, Side.RIGHT)) + 0.1);
        assertThat(under.foot(Side.RIGHT)).isCloseTo(0, within(0.001));
        assertThat(under.knee(Side.RIGHT)).isGreaterThan(0.4);
    }

    @Test
    void aSturdyKneeRestsOnTheSameFloor() {
        under.measure(Poses.skeleton("tabletop"), Build.STURDY);

        assertThat(under.knee(Side.LEFT)).isCloseTo(0, within(0.001));
        assertThat(under.of(new Piece(Piece.Kind.THIGH, Side.LEFT))).isCloseTo(0, within(0.001));
    }

    @Test
    void theChairIsNoPartOfTheBody() {
        under.measure(Poses.skeleton("seat-start"), Build.SLENDER);

        assertThat(under.pieces()).isNotEmpty().noneMatch(p -> p.group() == Piece.Group.CHAIR);
    }
}
