package app.unhunch.figure.motion;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import app.unhunch.figure.math.Vec;
import app.unhunch.figure.pose.Lead;
import app.unhunch.figure.pose.View;
import app.unhunch.figure.skeleton.Skeleton;
import app.unhunch.model.Side;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ArrowPathTest {

    private static final View FRONT = new View(0, 8, 2.6, 2.6, new Vec(0, 1.2, 0.3));
    private static final View SIDE = new View(66, 13, 2, 2, new Vec(0, 0.4, 0.2));

    private static final View SEATED = new View(0, 12, 1.5, 1.86, new Vec(0, 0.71, 0.1));

    @ParameterizedTest
    @CsvSource({
        "stand, side-mid, HAND",
        "side-mid, side-reach, HAND",
        "side-reach, side-hold, HAND",
        "tabletop, cow, HEAD"
    })
    void theArrowEndsNearWhereItsLeadEnds(String from, String to, Lead lead) {
        for (Side side : Side.values()) {
            Skeleton start = bones(from, side);
            Skeleton end = bones(to, side);

            List<Vec> path = path(start, end, lead, side);

            assertThat(path.getLast().distance(leading(end, lead, side))).isLessThan(0.30);
            assertThat(path.getLast().distance(leading(end, lead, side)))
                    .isLessThan(path.getFirst().distance(leading(end, lead, side)) + 0.05);
        }
    }

    @Test
    void theArrowOfAnArmIsAnArcRoundTheShoulder() {
        Skeleton end = bones("side-reach", Side.RIGHT);
        List<Vec> path = path(bones("side-mid", Side.RIGHT), end, Lead.HAND, Side.RIGHT);
        Vec shoulder = end.arm(Side.RIGHT).shoulder();
        double reach = path.getLast().distance(shoulder);

        assertThat(path).allSatisfy(p -> assertThat(p.distance(shoulder)).isCloseTo(reach, within(0.09)));
    }

    @Test
    void aSmallMovementHasAStraightArrowThatCanBeSeen() {
        Skeleton low = bones("cow", Side.RIGHT);
        Skeleton high = bones("tabletop", Side.RIGHT);

        List<Vec> path = path(low, high, Lead.BACK, Side.RIGHT);

        double length = path.getFirst().distance(path.getLast());
        assertThat(length).isCloseTo(Pointer.SHORTEST * SIDE.span(), within(1e-9));
        assertThat(path)
                .allSatisfy(p -> assertThat(path.getFirst().distance(p) + p.distance(path.getLast()))
                        .isCloseTo(length, within(1e-9)));
    }

    @Test
    void whereEveryArrowWouldTouchAnotherLimbThereIsNone() {
        Skeleton lifted = bones("thread-lift", Side.RIGHT);
        Skeleton under = bones("thread-slide", Side.RIGHT);

        assertThat(ArrowPath.of(new PosePath(List.of(lifted, under)), Lead.HAND, Side.RIGHT, List.of(SIDE)))
                .isNull();
    }

    @Test
    void whereNothingMovesThereIsNoArrow() {
        Skeleton stand = bones("stand", Side.RIGHT);

        assertThat(ArrowPath.of(new PosePath(List.of(stand, stand)), Lead.HEAD, Side.RIGHT, List.of(SIDE)))
                .isNull();
    }

    @Test
    void whoTurnsUprightHasAnArcThatBeginsBesideTheElbow() {
        for (Side side : Side.values()) {
            Skeleton ready = bones("seat-ready", side);
            Skeleton open = bones("seat-open", side);

            List<Vec> path = path(ready, open, Lead.ELBOW, side, SEATED);

            Vec elbow = ready.arm(side).elbow();
            int out = side == Side.LEFT ? 1 : -1;
            assertThat(path.getFirst().distance(elbow)).isLessThan(0.12);
            assertThat(path)
                    .allSatisfy(p -> assertThat(out * (p.x() - elbow.x())).isPositive());
            assertThat(path.getLast().y()).isGreaterThan(elbow.y());
        }
    }

    @Test
    void aHeadThatTurnsHasItsArcOnTheSideItTurnsTo() {
        Skeleton turned = bones("head-turn", Side.RIGHT);

        List<Vec> path = path(bones("stand", Side.RIGHT), turned, Lead.GAZE, Side.RIGHT, FRONT);

        assertThat(path)
                .allSatisfy(p -> assertThat(p.x()).isLessThan(turned.head().x() - 0.1));
    }

    @Test
    void anArrowStaysInThePicture() {
        View low = new View(74, 21, 1.86, 1.16, new Vec(0, 0.35, 0.17));

        List<Vec> path =
                path(bones("child-enter", Side.RIGHT), bones("kneel-sit", Side.RIGHT), Lead.HEAD, Side.RIGHT, low);

        assertThat(path)
                .allSatisfy(p -> assertThat(Math.abs(p.minus(low.centre()).dot(low.up())))
                        .isLessThan(low.height() / 2));
    }

    private static List<Vec> path(Skeleton from, Skeleton to, Lead lead, Side side) {
        return path(from, to, lead, side, lead == Lead.HAND ? FRONT : SIDE);
    }

    private static List<Vec> path(Skeleton from, Skeleton to, Lead lead, Side side, View view) {
        return Objects.requireNonNull(ArrowPath.of(new PosePath(List.of(from, to)), lead, side, List.of(view)));
    }

    private static Vec leading(Skeleton bones, Lead lead, Side side) {
        return switch (lead) {
            case HAND -> bones.arm(side).wrist();
            case ELBOW -> bones.arm(side).elbow();
            default -> bones.head();
        };
    }

    private static Skeleton bones(String id, Side side) {
        return PoseNode.of(Poses.of(id), side).bones();
    }
}
