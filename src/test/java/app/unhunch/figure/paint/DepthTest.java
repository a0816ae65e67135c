package app.unhunch.figure.paint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import app.unhunch.figure.body.Piece;
import app.unhunch.figure.body.Piece.Kind;
import app.unhunch.figure.math.Vec;
import app.unhunch.figure.motion.Poses;
import app.unhunch.figure.pose.Pose;
import app.unhunch.figure.pose.View;
import app.unhunch.model.Side;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class DepthTest {

    private static final Vec MIDDLE = new Vec(0, 0.9, 0.3);

    @ParameterizedTest
    @MethodSource("app.unhunch.figure.motion.Poses#ids")
    void whoeverIsAskedFirstTheAnswerIsTheSame(String id) {
        Pose pose = Poses.of(id);
        for (int walked = 0; walked < 360; walked += 45) {
            Sight sight = new Sight(pose, pose.view().orbited(walked));
            for (Layer a : sight.layers()) {
                for (Layer b : sight.layers()) {
                    if (!a.piece().equals(b.piece())) {
                        double one = sight.depth.compare(a, b);
                        assertThat(one)
                                .as("%s and %s", a.piece(), b.piece())
                                .isFinite()
                                .isCloseTo(-sight.depth.compare(b, a), within(1e-9));
                    }
                }
            }
        }
    }

    @Test
    void fromTheLeftTheLeftArmIsBeforeTheTorsoAndTheRightOneBehind() {
        Sight left = new Sight(Poses.of("stand"), new View(90, 5, 2.1 * 4 / 3.0, 2.1, MIDDLE));
        Sight right = new Sight(Poses.of("stand"), new View(-90, 5, 2.1 * 4 / 3.0, 2.1, MIDDLE));

        assertThat(compare(left, Kind.UPPER_ARM, Side.LEFT, Kind.TORSO, null)).isPositive();
        assertThat(compare(left, Kind.UPPER_ARM, Side.RIGHT, Kind.TORSO, null)).isNegative();
        assertThat(compare(right, Kind.UPPER_ARM, Side.LEFT, Kind.TORSO, null)).isNegative();
        assertThat(compare(right, Kind.UPPER_ARM, Side.RIGHT, Kind.TORSO, null)).isPositive();
    }

    @Test
    void piecesThatAreFarApartInThePictureDoNotMatterToEachOther() {
        Sight sight = new Sight(Poses.of("stand"), new View(0, 5, 2.1 * 4 / 3.0, 2.1, MIDDLE));

        assertThat(compare(sight, Kind.HEAD, null, Kind.SHANK, Side.LEFT)).isZero();
        assertThat(compare(sight, Kind.FOREARM, Side.LEFT, Kind.FOREARM, Side.RIGHT))
                .isZero();
    }

    @Test
    void aHandThatReachesOverTheChestTakesItsForearmWithIt() {
        View front = new View(0, 8, 2.1 * 4 / 3.0, 2.1, MIDDLE);
        Sight before = new Sight(Poses.of("march"), front);
        Sight behind = new Sight(Poses.of("march"), front.orbited(180));

        assertThat(compare(before, Kind.FOREARM, Side.LEFT, Kind.TORSO, null)).isPositive();
        assertThat(compare(behind, Kind.FOREARM, Side.LEFT, Kind.TORSO, null)).isNegative();
    }

    @Test
    void clothesLieOneOverTheOtherFromEverySide() {
        for (int yaw = 0; yaw < 360; yaw += 30) {
            Sight sight = new Sight(Poses.of("stand"), new View(yaw, 5, 2.1 * 4 / 3.0, 2.1, MIDDLE));

            assertThat(compare(sight, Kind.TORSO, null, Kind.PELVIS, null)).isPositive();
            assertThat(compare(sight, Kind.HEAD, null, Kind.NECK, null)).isPositive();
            assertThat(compare(sight, Kind.THIGH, Side.LEFT, Kind.TORSO, null)).isNegative();
        }
    }

    @Test
    void theNeckComesOutOfTheCollarWhichHidesItsRootFromBehind() {
        Sight front = new Sight(Poses.of("stand"), new View(20, 8, 2.1 * 4 / 3.0, 2.1, MIDDLE));
        Sight behind = new Sight(Poses.of("stand"), new View(160, 8, 2.1 * 4 / 3.0, 2.1, MIDDLE));

        assertThat(compare(front, Kind.NECK, null, Kind.TORSO, null)).isPositive();
        assertThat(compare(behind, Kind.NECK, null, Kind.TORSO, null)).isNegative();
    }

    @Test
    void theBackRestIsBehindThePersonUnlessOneLooksFromBehind() {
        Sight front = new Sight(Poses.of("seat-start"), new View(20, 10, 1.7 * 4 / 3.0, 1.7, MIDDLE));
        Sight behind = new Sight(Poses.of("seat-start"), new View(160, 10, 1.7 * 4 / 3.0, 1.7, MIDDLE));

        assertThat(compare(front, Kind.CHAIR_BACK, null, Kind.TORSO, null)).isNegative();
        assertThat(compare(behind, Kind.CHAIR_BACK, null, Kind.TORSO, null)).isPositive();
        assertThat(compare(front, Kind.CHAIR_SEAT, null, Kind.PELVIS, null)).isNegative();
        assertThat(compare(behind, Kind.CHAIR_SEAT, null, Kind.PELVIS, null)).isNegative();
    }

    @Test
    void aDeskHidesTheLegsUnderItAndNotTheArmsOnIt() {
        for (int yaw = 0; yaw < 360; yaw += 30) {
            Sight sight = new Sight(Poses.of("desk-rest"), new View(yaw, 8, 1.7 * 4 / 3.0, 1.7, MIDDLE));

            assertThat(compare(sight, Kind.DESK_TOP, null, Kind.THIGH, Side.LEFT))
                    .isPositive();
            assertThat(compare(sight, Kind.DESK_TOP, null, Kind.FOREARM, Side.RIGHT))
                    .isNegative();
            assertThat(compare(sight, Kind.DESK_TOP, null, Kind.HEAD, null)).isNegative();
            assertThat(compare(sight, Kind.DESK_TOP, null, Kind.DESK_LEG, null)).isPositive();
        }
    }

    @Test
    void aDeskStandsBeforeThePersonAndTheChair() {
        Sight front = new Sight(Poses.of("desk-sit"), new View(20, 10, 1.7 * 4 / 3.0, 1.7, MIDDLE));
        Sight behind = new Sight(Poses.of("desk-sit"), new View(160, 10, 1.7 * 4 / 3.0, 1.7, MIDDLE));

        assertThat(compare(front, Kind.DESK_TOP, null, Kind.TORSO, null)).isPositive();
        assertThat(compare(behind, Kind.DESK_TOP, null, Kind.TORSO, null)).isNegative();
        assertThat(compare(front, Kind.CHAIR_SEAT, null, Kind.DESK_TOP, null)).isNegative();
        assertThat(compare(behind, Kind.CHAIR_BACK, null, Kind.DESK_TOP, null)).isPositive();
    }

    @Test
    void theHeadRestsOnTheBlanketAndOneSeesTheForearmBesideItUnlessItIsInFront() {
        Pose pose = Poses.of("needle-easy-hold");
        Sight left = new Sight(pose, new View(70, 10, 1.7 * 4 / 3.0, 1.7, MIDDLE));
        Sight right = new Sight(pose, new View(-70, 10, 1.7 * 4 / 3.0, 1.7, MIDDLE));

        for (Sight sight : List.of(left, right)) {
            assertThat(compare(sight, Kind.HEAD, null, Kind.BLANKET, null)).isPositive();
            assertThat(compare(sight, Kind.BLANKET, null, Kind.UPPER_ARM, Side.LEFT))
                    .isNegative();
        }
        assertThat(compare(left, Kind.BLANKET, null, Kind.FOREARM, Side.LEFT)).isNegative();
        assertThat(compare(right, Kind.BLANKET, null, Kind.FOREARM, Side.LEFT)).isPositive();
    }

    @Test
    void aHandBehindTheHeadIsHiddenByItFromTheFront() {
        Pose pose = Poses.of("seat-ready");
        Sight front = new Sight(pose, new View(0, 5, 1.7 * 4 / 3.0, 1.7, MIDDLE));
        Sight behind = new Sight(pose, new View(180, 5, 1.7 * 4 / 3.0, 1.7, MIDDLE));

        assertThat(compare(front, Kind.FOREARM, Side.RIGHT, Kind.HEAD, null)).isNegative();
        assertThat(compare(behind, Kind.FOREARM, Side.RIGHT, Kind.HEAD, null)).isPositive();
    }

    private static double compare(Sight sight, Kind one, @Nullable Side side, Kind other, @Nullable Side otherSide) {
        return sight.depth.compare(layer(sight, new Piece(one, side)), layer(sight, new Piece(other, otherSide)));
    }

    private static Layer layer(Sight sight, Piece piece) {
        return sight.layers().stream()
                .filter(l -> l.piece().equals(piece))
                .findFirst()
                .orElseThrow();
    }
}
