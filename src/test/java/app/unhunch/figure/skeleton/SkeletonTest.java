package app.unhunch.figure.skeleton;

import static app.unhunch.figure.math.Close.assertClose;
import static app.unhunch.figure.math.Close.assertSameTurn;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import app.unhunch.figure.math.Vec;
import app.unhunch.figure.motion.Poses;
import app.unhunch.figure.pose.Bend;
import app.unhunch.figure.pose.Pose;
import app.unhunch.figure.pose.Spine;
import app.unhunch.model.Side;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// What holds for the body in every bundled pose.
class SkeletonTest {

    @ParameterizedTest
    @MethodSource("app.unhunch.figure.motion.Poses#ids")
    void everyBoneOfALimbHasItsLength(String id) {
        Bones.assertLengths(Poses.skeleton(id), id);
    }

    @ParameterizedTest
    @MethodSource("app.unhunch.figure.motion.Poses#ids")
    void plantedKneesAreWhereTheyArePlanted(String id) {
        Pose pose = Poses.of(id);
        Skeleton bones = Skeleton.of(pose);
        for (Side side : Side.values()) {
            Vec planted = pose.limb(side).knee();
            if (planted != null) {
                assertClose(bones.leg(side).knee(), planted, 1e-4);
            }
        }
    }

    @ParameterizedTest
    @MethodSource("app.unhunch.figure.motion.Poses#ids")
    void handsAndFeetAreWhereTheyShouldBe(String id) {
        Skeleton bones = Poses.skeleton(id);
        for (Side side : Side.values()) {
            assertThat(bones.arm(side).missed())
                    .as("how far the %s hand is away", side)
                    .isLessThan(0.010);
            assertThat(bones.leg(side).missed())
                    .as("how far the %s foot is away", side)
                    .isLessThan(0.010);
        }
    }

    @ParameterizedTest
    @MethodSource("app.unhunch.figure.motion.Poses#ids")
    void theShouldersAreAtTheHeightThatIsAskedFor(String id) {
        Pose pose = Poses.of(id);
        Double height = pose.shoulderHeight();
        if (height != null) {
            assertThat(Skeleton.of(pose).shoulderHeight()).isCloseTo(height, within(1e-6));
        }
    }

    @ParameterizedTest
    @MethodSource("app.unhunch.figure.motion.Poses#ids")
    void theMirroredPoseIsTheMirrorOfTheBody(String id) {
        Skeleton bones = Poses.skeleton(id);
        Skeleton other = Skeleton.of(Poses.of(id).mirrored());

        assertThat(other.chair()).isEqualTo(bones.chair());
        assertThat(other.desk()).isEqualTo(bones.desk());
        assertSameTurn(other.pelvisTurn(), bones.pelvisTurn().mirrored(), 1e-6);
        assertSameTurn(other.headTurn(), bones.headTurn().mirrored(), 1e-6);
        Map<String, Vec> places = Bones.joints(bones);
        Bones.joints(other).forEach((name, place) -> {
            String fellow = name.startsWith("left")
                    ? name.replace("left", "right")
                    : name.startsWith("right") ? name.replace("right", "left") : name;
            assertThat(place.mirrored().distance(places.getOrDefault(fellow, Vec.ZERO)))
                    .as(name)
                    .isLessThan(1e-6);
        });
        assertSameTurn(other.arm(Side.LEFT).hand(), bones.arm(Side.RIGHT).hand().mirrored(), 1e-6);
        assertSameTurn(other.leg(Side.RIGHT).foot(), bones.leg(Side.LEFT).foot().mirrored(), 1e-6);
    }

    @ParameterizedTest
    @MethodSource("app.unhunch.figure.motion.Poses#ids")
    void aShoulderGlidesNoFartherThanAShoulderBladeDoes(String id) {
        Skeleton bones = Poses.skeleton(id);
        for (Side side : Side.values()) {
            Skeleton.Arm arm = bones.arm(side);
            assertThat(arm.shoulder().distance(arm.rest())).isLessThan(0.056);
        }
    }

    @Test
    void standingIsAsTallAsSizesSay() {
        Skeleton stand = Poses.skeleton("stand");
        double crown = stand.head().plus(stand.headTurn().rotate(0, 0.13, 0)).y();

        assertThat(crown).isCloseTo(Sizes.STATURE, within(0.06));
    }

    @Test
    void aHandOnTheHeadGoesWithTheHead() {
        Pose pose = Poses.of("seat-ready");
        Pose looking = new Pose(
                pose.id(),
                pose.description(),
                pose.ways(),
                pose.pelvis(),
                pose.shoulderHeight(),
                new Spine(Bend.NONE, Bend.NONE, Bend.NONE, new Bend(0, 0, 5), new Bend(0, 0, 5)),
                pose.left(),
                pose.right(),
                pose.chair(),
                pose.desk(),
                pose.blanket(),
                pose.eyesShut(),
                pose.view(),
                pose.glows(),
                pose.lead());
        Skeleton before = Skeleton.of(pose);
        Skeleton after = Skeleton.of(looking);

        assertThat(before.handOnHead(Side.RIGHT)).isTrue();
        assertClose(onHead(after), onHead(before), 0.005);
        assertThat(after.arm(Side.RIGHT).wrist().distance(before.arm(Side.RIGHT).wrist()))
                .isGreaterThan(0.005);
    }

    private static Vec onHead(Skeleton bones) {
        return bones.headTurn().conjugate().rotate(bones.arm(Side.RIGHT).wrist().minus(bones.head()));
    }
}
