package app.unhunch.figure.motion;

import static org.assertj.core.api.Assertions.assertThat;

import app.unhunch.figure.motion.Keyframe.Tempo;
import app.unhunch.figure.pose.Glow;
import app.unhunch.figure.skeleton.Bones;
import app.unhunch.figure.skeleton.Skeleton;
import app.unhunch.model.Side;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class TransitionTest {

    private final PoseGraph graph = new PoseGraph(Poses.all());
    private final Skeleton cat = graph.node("cat", null).bones();

    @Test
    void aFlowingKeyframeTakesAllOfItsTime() {
        Transition transition = transition("cow", "cat", null, 6, Tempo.FLOWING);

        assertThat(transition.at(0).bones()).isNotSameAs(cat);
        assertThat(transition.at(5.9).bones()).isNotSameAs(cat);
        assertThat(transition.at(6).bones()).isSameAs(cat);
        assertThat(transition.at(7).bones()).isSameAs(cat);
        assertThat(Bones.farthest(transition.at(3).bones(), cat)).isGreaterThan(0.02);
    }

    @Test
    void aSettlingKeyframeTakesTheTimeThatItNeedsAndStays() {
        Transition transition = transition("cow", "cat", null, 20, Tempo.SETTLING);

        assertThat(transition.at(0.3).bones()).isNotSameAs(cat);
        assertThat(transition.at(3).bones()).isSameAs(cat);
        assertThat(transition.at(20).bones()).isSameAs(cat);
    }

    @Test
    void aSettlingKeyframeThatIsTooShortStillArrives() {
        assertThat(transition("stand", "cat", null, 0.5, Tempo.SETTLING).at(0.5).bones())
                .isSameAs(cat);
    }

    @Test
    void whoStaysWhereTheyAreDoesNotMove() {
        Transition transition = transition("cat", "cat", null, 4, Tempo.FLOWING);

        assertThat(Bones.farthest(transition.at(2).bones(), cat)).isLessThan(1e-9);
        assertThat(transition.at(2).pointer()).isNull();
    }

    @Test
    void whatWasFeltFadesAndWhatWillBeGrows() {
        Transition transition = transition("cow", "cat", null, 4, Tempo.FLOWING);
        Glow before = Poses.of("cow").glows().getFirst();
        Glow after = Poses.of("cat").glows().getFirst();

        assertThat(transition.at(0).warmths()).containsExactly(new Warmth(after, 0), new Warmth(before, 1));
        assertThat(transition.at(4).warmths()).containsExactly(new Warmth(after, 1));
    }

    @Test
    void anArrowShowsTheWayOfAFlowingKeyframeUntilItIsDone() {
        Transition transition = transition("side-reach", "side-hold", Side.LEFT, 4, Tempo.FLOWING);

        assertThat(Objects.requireNonNull(transition.at(0).pointer()).level()).isEqualTo(1);
        assertThat(Objects.requireNonNull(transition.at(3.5).pointer()).level()).isBetween(0.1, 0.9);
        assertThat(transition.at(4).pointer()).isNull();
        assertThat(transition("side-reach", "side-hold", Side.LEFT, 4, Tempo.SETTLING)
                        .at(0)
                        .pointer())
                .isNull();
    }

    @Test
    void itKnowsNextToWhichPoseOneIs() {
        Transition transition = transition("stand", "cat", null, 10, Tempo.FLOWING);

        assertThat(transition.near(0).name()).isEqualTo("stand@RIGHT");
        assertThat(transition.near(10).name()).isEqualTo("cat@RIGHT");
    }

    private Transition transition(String from, String to, @Nullable Side side, double seconds, Tempo tempo) {
        PoseNode start = graph.node(from, side);
        PoseNode end = graph.node(to, side);
        return new Transition(
                new Keyframe(to, side, seconds, tempo),
                graph.route(start, end, Side.RIGHT),
                start.pose().view(),
                end.pose().view(),
                side == null ? Side.RIGHT : side,
                null);
    }
}
