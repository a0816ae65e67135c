package app.unhunch.figure.motion;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import app.unhunch.figure.math.Vec;
import app.unhunch.figure.pose.Lead;
import app.unhunch.figure.skeleton.Skeleton;
import app.unhunch.model.Side;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ArrowPathTest {

    @ParameterizedTest
    @CsvSource({
        "stand, side-mid, HAND",
        "side-mid, side-reach, HAND",
        "thread-slide, thread-hold, HAND",
        "tquad-start, tquad-open, ELBOW",
        "seat-ready, seat-open, ELBOW",
        "cat, cow, HEAD",
        "kneel-sit, child-enter, HEAD"
    })
    void theArrowEndsNearWhereItsLeadEnds(String from, String to, Lead lead) {
        for (Side side : Side.values()) {
            Skeleton start = bones(from, side);
            Skeleton end = bones(to, side);

            List<Vec> path = new ArrowPath(new PosePath(List.of(start, end)), lead, side).path();

            assertThat(path.getLast().distance(leading(end, lead, side))).isLessThan(0.30);
            assertThat(path.getLast().distance(leading(end, lead, side)))
                    .isLessThan(path.getFirst().distance(leading(end, lead, side)) + 0.05);
        }
    }

    @Test
    void theArrowOfAnArmIsAnArcRoundTheShoulder() {
        Skeleton end = bones("side-reach", Side.RIGHT);
        List<Vec> path =
                new ArrowPath(new PosePath(List.of(bones("side-mid", Side.RIGHT), end)), Lead.HAND, Side.RIGHT).path();
        Vec shoulder = end.arm(Side.RIGHT).shoulder();
        double reach = path.getLast().distance(shoulder);

        assertThat(path).allSatisfy(p -> assertThat(p.distance(shoulder)).isCloseTo(reach, within(0.09)));
    }

    @Test
    void aSmallMovementHasAStraightArrowThatCanBeSeen() {
        Skeleton low = bones("tabletop", Side.RIGHT);
        Skeleton high = bones("cow", Side.RIGHT);

        List<Vec> path = new ArrowPath(new PosePath(List.of(low, high)), Lead.HIPS, Side.RIGHT).path();

        double length = path.getFirst().distance(path.getLast());
        assertThat(length).isCloseTo(0.16, within(1e-9));
        assertThat(path)
                .allSatisfy(p -> assertThat(path.getFirst().distance(p) + p.distance(path.getLast()))
                        .isCloseTo(length, within(1e-9)));
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
