package app.unhunch.figure.body;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import app.unhunch.figure.body.Person.Build;
import app.unhunch.figure.motion.Poses;
import app.unhunch.model.Side;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class UndersideTest {

    /// How high the seat of the chair is, in metres.
    private static final double SEAT = 0.445;

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
    void furnitureIsNoPartOfTheBody() {
        for (String id : List.of("desk-sit", "needle-easy-hold")) {
            under.measure(Poses.skeleton(id), Build.SLENDER);

            assertThat(under.pieces()).isNotEmpty().noneMatch(p -> p.group().isFurniture());
        }
    }

    @ParameterizedTest
    @MethodSource("app.unhunch.figure.motion.Poses#ids")
    void whoSitsOnAChairRestsOnItsSeat(String id) {
        if (Poses.of(id).chair()) {
            under.measure(Poses.skeleton(id), Build.SLENDER);

            assertThat(under.of(new Piece(Piece.Kind.PELVIS, null)) - SEAT).isBetween(-0.020, 0.005);
        }
    }

    @Test
    void atADeskHandsAndForearmsRestOnIt() {
        for (String id : List.of("desk-sit", "desk-slide", "desk-rest")) {
            under.measure(Poses.skeleton(id), Build.SLENDER);

            for (Side side : Side.values()) {
                Piece forearm = new Piece(Piece.Kind.FOREARM, side);
                assertThat(under.hand(side)).as(id).isBetween(-0.005, 0.010);
                assertThat(under.of(forearm) - Desk.TOP).as(id).isBetween(-0.005, 0.010);
                assertThat(Poses.skeleton(id).arm(side).elbow().y() - Desk.TOP)
                        .as("elbow in " + id)
                        .isBetween(0.034, 0.054);
            }
        }
    }

    @Test
    void theForeheadRestsOnTheHandsOnTheDesk() {
        under.measure(Poses.skeleton("desk-rest"), Build.SLENDER);

        double forehead = under.of(new Piece(Piece.Kind.HEAD, null)) - Desk.TOP;
        assertThat(forehead).as("two hands are so thick").isBetween(0.035, 0.060);
    }

    @Test
    void legsUnderADeskAreAsClearOfItAsAHeadAboveIt() {
        under.measure(Poses.skeleton("desk-sit"), Build.SLENDER);

        assertThat(under.intoDesk(new Piece(Piece.Kind.THIGH, Side.LEFT))).isBetween(-0.2, -0.02);
        assertThat(under.intoDesk(new Piece(Piece.Kind.HEAD, null))).isBetween(-0.6, -0.3);
        assertThat(under.intoDesk(new Piece(Piece.Kind.TORSO, null))).isBetween(-0.4, -0.1);
    }
}
