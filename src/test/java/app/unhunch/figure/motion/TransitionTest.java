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

    private final PoseGraph repertoire = new PoseGraph(Poses.all());
    private final Skeleton cat = repertoire.station("cat", null).bones();

    @Test
    void aFlowingBeatTakesAllOfItsTime() {
        Transition passage = passage("cow", "cat", null, 6, Tempo.FLOWING);

        assertThat(passage.at(0).bones()).isNotSameAs(cat);
        assertThat(passage.at(5.9).bones()).isNotSameAs(cat);
        assertThat(passage.at(6).bones()).isSameAs(cat);
        assertThat(passage.at(7).bones()).isSameAs(cat);
        assertThat(Bones.farthest(passage.at(3).bones(), cat)).isGreaterThan(0.02);
    }

    @Test
    void aSettlingBeatTakesTheTimeThatItNeedsAndStays() {
        Transition passage = passage("cow", "cat", null, 20, Tempo.SETTLING);

        assertThat(passage.at(0.3).bones()).isNotSameAs(cat);
        assertThat(passage.at(3).bones()).isSameAs(cat);
        assertThat(passage.at(20).bones()).isSameAs(cat);
    }

    @Test
    void aSettlingBeatThatIsTooShortStillArrives() {
        assertThat(passage("stand", "cat", null, 0.5, Tempo.SETTLING).at(0.5).bones())
                .isSameAs(cat);
    }

    @Test
    void whoStaysWhereTheyAreDoesNotMove() {
        Transition passage = passage("cat", "cat", null, 4, Tempo.FLOWING);

        assertThat(Bones.farthest(passage.at(2).bones(), cat)).isLessThan(1e-9);
        assertThat(passage.at(2).pointer()).isNull();
    }

    @Test
    void whatWasFeltFadesAndWhatWillBeGrows() {
        Transition passage = passage("cow", "cat", null, 4, Tempo.FLOWING);
        Glow before = Poses.of("cow").glows().getFirst();
        Glow after = Poses.of("cat").glows().getFirst();

        assertThat(passage.at(0).warmths()).containsExactly(new Warmth(after, 0), new Warmth(before, 1));
        assertThat(passage.at(4).warmths()).containsExactly(new Warmth(after, 1));
    }

    @Test
    void anArrowShowsTheWayOfAFlowingBeatUntilItIsDone() {
        Transition passage = passage("side-reach", "side-hold", Side.LEFT, 4, Tempo.FLOWING);

        assertThat(Objects.requireNonNull(passage.at(0).pointer()).level()).isEqualTo(1);
        assertThat(Objects.requireNonNull(passage.at(3.5).pointer()).level()).isBetween(0.1, 0.9);
        assertThat(passage.at(4).pointer()).isNull();
        assertThat(passage("side-reach", "side-hold", Side.LEFT, 4, Tempo.SETTLING)
                        .at(0)
                        .pointer())
                .isNull();
    }

    @Test
    void itKnowsNextToWhichPoseOneIs() {
        Transition passage = passage("stand", "cat", null, 10, Tempo.FLOWING);

        assertThat(passage.near(0).name()).isEqualTo("stand@RIGHT");
        assertThat(passage.near(10).name()).isEqualTo("cat@RIGHT");
    }

    private Transition passage(String from, String to, @Nullable Side side, double seconds, Tempo tempo) {
        PoseNode start = repertoire.station(from, side);
        PoseNode end = repertoire.station(to, side);
        return new Transition(
                new Keyframe(to, side, seconds, tempo),
                repertoire.route(start, end, Side.RIGHT),
                start.pose().view(),
                end.pose().view(),
                side == null ? Side.RIGHT : side);
    }
}
