package app.unhunch.figure.motion;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import app.unhunch.figure.body.Person.Build;
import app.unhunch.figure.body.Piece;
import app.unhunch.figure.body.Underside;
import app.unhunch.figure.math.Vec;
import app.unhunch.figure.pose.Anchor;
import app.unhunch.figure.pose.Bend;
import app.unhunch.figure.pose.Glow;
import app.unhunch.figure.pose.Pose;
import app.unhunch.figure.pose.Spine;
import app.unhunch.figure.skeleton.Skeleton;
import app.unhunch.model.Side;
import java.util.function.ToDoubleFunction;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// What a physiotherapist looks for in the bundled poses. The right side is the one that works.
class PoseTruthTest {

    private static final double CENTIMETRE = 0.01;

    @ParameterizedTest
    @ValueSource(strings = {"tquad-start", "tquad-open"})
    void theSupportingArmIsStraightWithTheWristUnderTheShoulder(String id) {
        Skeleton.Arm arm = Poses.skeleton(id).arm(Side.LEFT);
        Vec across = arm.shoulder().minus(arm.wrist()).reject(Vec.UP);

        assertThat(elbow(arm)).isLessThanOrEqualTo(5);
        assertThat(across.length()).isLessThanOrEqualTo(5 * CENTIMETRE);
    }

    @ParameterizedTest
    @ValueSource(strings = {"tquad-open", "seat-open"})
    void theTrunkTurnsSomeWayAndTheHeadNoFartherThanIt(String id) {
        Spine spine = Poses.of(id).spine();
        double trunk = trunk(spine, Bend::turn);

        assertThat(trunk).isCloseTo(-25, within(3.0));
        assertThat(neck(spine, Bend::turn)).isBetween(trunk, 0.0);
    }

    @Test
    void noGlowIsOnTheBreastbone() {
        for (Pose pose : Poses.all()) {
            for (Glow glow : pose.glows()) {
                assertThat(glow.front() < 0 || Math.abs(glow.left()) > glow.width())
                        .as(pose.id())
                        .isTrue();
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"thread-lift", "thread-slide", "thread-hold"})
    void theHandThatStaysIsWhereItWasOnHandsAndKnees(String id) {
        Vec there = Poses.skeleton("tabletop").arm(Side.LEFT).wrist();

        assertThat(Poses.skeleton(id).arm(Side.LEFT).wrist().distance(there)).isLessThanOrEqualTo(CENTIMETRE);
    }

    @Test
    void theThreadedShoulderLiesOnTheMatAndCarriesTheWeight() {
        Skeleton bones = Poses.skeleton("thread-hold");
        Underside under = new Underside();
        under.measure(bones, Build.SLENDER);
        Skeleton.Arm staying = bones.arm(Side.LEFT);

        assertThat(under.of(new Piece(Piece.Kind.UPPER_ARM, Side.RIGHT))).isLessThanOrEqualTo(CENTIMETRE);
        assertThat(staying.elbow().y() - staying.wrist().y()).isGreaterThan(15 * CENTIMETRE);
    }

    @Test
    void theThreadedHandStaysOnTheMat() {
        Skeleton.Arm arm = Poses.skeleton("thread-hold").arm(Side.RIGHT);
        Vec fingertips = arm.wrist().plus(arm.hand().rotate(0, 0, 0.17));

        assertThat(Math.max(arm.wrist().x(), fingertips.x())).isLessThanOrEqualTo(37 * CENTIMETRE);
    }

    @Test
    void theNeckInTheNeedleTurnsMoreThanItBends() {
        Spine spine = Poses.of("thread-hold").spine();

        assertThat(neck(spine, Bend::turn)).isGreaterThan(30);
        assertThat(neck(spine, Bend::side)).isBetween(-20.0, 20.0);
        assertThat(neck(spine, Bend::flex)).isBetween(-10.0, 10.0);
        assertThat(trunk(spine, Bend::side)).isBetween(-10.0, 10.0);
    }

    @Test
    void theSideStretchIsGentleAndMostlyOfTheRibs() {
        Spine spine = Poses.of("side-hold").spine();

        assertThat(trunk(spine, Bend::side)).isBetween(20.0, 25.0);
        assertThat(spine.lumbar().side()).isLessThan(trunk(spine, Bend::side) / 2);
    }

    @ParameterizedTest
    @ValueSource(strings = {"side-mid", "side-reach", "side-hold"})
    void theOtherHandRestsOnTheCrestOfTheHip(String id) {
        Skeleton bones = Poses.skeleton(id);
        Skeleton.Arm arm = bones.arm(Side.LEFT);
        Vec palm = arm.wrist().plus(arm.hand().rotate(0, 0, 0.08)).minus(bones.pelvis());
        Vec seen = bones.turnOf(Anchor.PELVIS).conjugate().rotate(palm);

        assertThat(seen.distance(new Vec(0.155, 0.09, 0.03))).isLessThanOrEqualTo(2 * CENTIMETRE);
    }

    @ParameterizedTest
    @ValueSource(strings = {"kneel-sit", "child-enter", "child-hold"})
    void theBigToesTouch(String id) {
        Skeleton bones = Poses.skeleton(id);

        assertThat(bigToe(bones, Side.LEFT).distance(bigToe(bones, Side.RIGHT))).isLessThanOrEqualTo(2 * CENTIMETRE);
    }

    @Test
    void oneKneelsWithTheFrontFootFlatAndItsShinUpright() {
        Skeleton.Leg front = Poses.skeleton("half-kneel").leg(Side.LEFT);

        assertThat(front.foot().rotate(0, 1, 0).degreesTo(Vec.UP)).isLessThan(1);
        assertThat(front.knee().minus(front.ankle()).degreesTo(Vec.UP)).isLessThan(6);
    }

    @ParameterizedTest
    @ValueSource(strings = {"lunge", "half-kneel"})
    void bothHandsHelpOnTheFrontThigh(String id) {
        Skeleton bones = Poses.skeleton(id);
        Skeleton.Leg front = bones.leg(Side.LEFT);

        for (Side side : Side.values()) {
            Skeleton.Arm arm = bones.arm(side);
            Vec palm = arm.wrist().plus(arm.hand().rotate(0, 0, 0.08));
            double nearest = Stream.of(0.4, 0.5, 0.6, 0.7, 0.8, 0.9)
                    .mapToDouble(share -> front.hip().lerp(front.knee(), share).distance(palm))
                    .min()
                    .orElseThrow();
            assertThat(nearest).as("%s palm", side).isLessThanOrEqualTo(12 * CENTIMETRE);
        }
    }

    @Test
    void theEyesAreShutOnlyWhereTheHeadRests() {
        assertThat(Poses.all().stream().filter(Pose::eyesShut).map(Pose::id))
                .containsExactlyInAnyOrder("child-hold", "child-fists", "desk-rest", "thread-hold", "needle-easy-hold");
    }

    private static double elbow(Skeleton.Arm arm) {
        return arm.elbow().minus(arm.shoulder()).degreesTo(arm.wrist().minus(arm.elbow()));
    }

    /// The inner side of the big toe.
    private static Vec bigToe(Skeleton bones, Side side) {
        Skeleton.Leg leg = bones.leg(side);
        int inwards = side == Side.LEFT ? -1 : 1;
        return leg.ankle().plus(leg.foot().rotate(inwards * 0.039, -0.0535, 0.16));
    }

    private static double trunk(Spine spine, ToDoubleFunction<Bend> way) {
        return Stream.of(spine.lumbar(), spine.lowerChest(), spine.upperChest())
                .mapToDouble(way)
                .sum();
    }

    private static double neck(Spine spine, ToDoubleFunction<Bend> way) {
        return Stream.of(spine.neck(), spine.head()).mapToDouble(way).sum();
    }
}
