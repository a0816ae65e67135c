package app.unhunch.figure.motion;

import static org.assertj.core.api.Assertions.assertThat;

import app.unhunch.figure.skeleton.Skeleton;
import app.unhunch.model.Side;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/// What goes on while a pose is kept.
class RoundTest {

    private static final double SECONDS = 20;

    private final PoseGraph graph = new PoseGraph(Poses.all());

    @Test
    void whoMarchesLiftsOneKneeAndThenTheOther() {
        List<Skeleton> seen = seen("march");

        for (Side side : Side.values()) {
            assertThat(seen).anyMatch(bones -> lifted(bones, side) > 0.2 && lifted(bones, side.other()) < 0.01);
        }
        assertThat(seen).noneMatch(bones -> lifted(bones, Side.LEFT) > 0.05 && lifted(bones, Side.RIGHT) > 0.05);
    }

    @Test
    void itEndsInItsPoseSoThatNothingJumps() {
        Choreography dance = dance("wrists-up");
        Skeleton own = graph.node("wrists-up", null).bones();

        assertThat(PosePath.travel(dance.at(1, SECONDS).bones(), own)).isLessThan(0.001);
        assertThat(dance.near(1, SECONDS).name()).isEqualTo("wrists-up@RIGHT");
    }

    @Test
    void anArrowShowsEachTurnOfTheHeadAndNoneTheWayBack() {
        Choreography dance = dance("head-turn");
        List<Frame> turning = IntStream.range(0, 200)
                .mapToObj(i -> dance.at(1, SECONDS * i / 200))
                .filter(frame -> frame.pointer() != null)
                .toList();

        assertThat(turning).hasSizeBetween(40, 140);
        assertThat(turning)
                .anyMatch(frame -> Objects.requireNonNull(frame.pointer())
                                .path()
                                .getFirst()
                                .x()
                        > 0.05)
                .anyMatch(frame -> Objects.requireNonNull(frame.pointer())
                                .path()
                                .getFirst()
                                .x()
                        < -0.05);
    }

    @Test
    void wristsGoRoundTheOtherWayAfterwards() {
        assertThat(stations("wrists-up"))
                .containsSubsequence("wrists-up", "wrists-out", "wrists-down", "wrists-in", "wrists-up");
        assertThat(stations("wrists-down"))
                .containsSubsequence("wrists-down", "wrists-out", "wrists-up", "wrists-in", "wrists-down");
    }

    @Test
    void aMomentIsTooShortForIt() {
        Choreography dance = new Choreography(graph, List.of(keyframe("stand", 5), keyframe("march", 1)));

        assertThat(dance.at(1, 1).bones()).isSameAs(graph.node("march", null).bones());
    }

    private List<String> stations(String pose) {
        Choreography dance = dance(pose);
        return steps().stream().map(at -> dance.near(1, at).pose().id()).toList();
    }

    private List<Skeleton> seen(String pose) {
        Choreography dance = dance(pose);
        return steps().stream().map(at -> dance.at(1, at).bones()).toList();
    }

    private static List<Double> steps() {
        return IntStream.rangeClosed(0, 400).mapToObj(i -> i * SECONDS / 400).toList();
    }

    private Choreography dance(String pose) {
        return new Choreography(graph, List.of(keyframe("stand", 5), keyframe(pose, SECONDS)));
    }

    private static Keyframe keyframe(String pose, double seconds) {
        return new Keyframe(pose, null, seconds, Keyframe.Tempo.SETTLING);
    }

    private static double lifted(Skeleton bones, Side side) {
        return bones.leg(side).ankle().y() - 0.068;
    }
}
