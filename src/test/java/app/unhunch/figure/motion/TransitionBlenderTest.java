package app.unhunch.figure.motion;

import static org.assertj.core.api.Assertions.assertThat;

import app.unhunch.library.Library;
import app.unhunch.model.Side;
import app.unhunch.session.Timeline;
import java.util.List;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.DoubleRange;
import org.junit.jupiter.api.Test;

/// Whoever skips sees the figure walk. Hurrying, a part of the body goes 60 to 85 mm from one frame to the next.
class TransitionBlenderTest {

    private static final double MOST_STEP = 110;
    private static final double MOST_BELOW = 15;
    private static final double MOST_SECONDS = 2;
    private static final double MOST_TURN = 6;

    private static final List<Timeline> TIMELINES = Library.read(null).routines().stream()
            .flatMap(r -> Stream.of(Side.values()).map(side -> Walk.timeline(r, side)))
            .toList();
    private static final PoseGraph GRAPH = new PoseGraph(Poses.all());

    @Provide
    Arbitrary<Timeline> timelines() {
        return Arbitraries.of(TIMELINES);
    }

    @Property(tries = 100)
    void aJumpIsWalkedAndSoonOver(
            @ForAll("timelines") Timeline timeline,
            @ForAll @DoubleRange(max = 0.99) double from,
            @ForAll @DoubleRange(max = 0.99) double to) {
        Chase chase = new Chase(timeline, GRAPH, from);
        chase.play(0.1);
        chase.jump(to, 2.5);

        assertKind(chase);
    }

    @Property(tries = 100)
    void whoJumpsAgainOnTheWayIsLedOnFromThere(
            @ForAll("timelines") Timeline timeline,
            @ForAll @DoubleRange(max = 0.99) double from,
            @ForAll @DoubleRange(max = 0.99) double over,
            @ForAll @DoubleRange(max = 0.99) double to,
            @ForAll @DoubleRange(max = 1.5) double after) {
        Chase chase = new Chase(timeline, GRAPH, from);
        chase.play(0.1);
        chase.jump(over, after);
        chase.jump(to, 2.5);

        assertKind(chase);
    }

    @Test
    void whoDoesNotJumpSeesExactlyWhatTheChoreographyHas() {
        Chase chase = new Chase(TIMELINES.getFirst(), GRAPH, 0);
        chase.play(30);

        assertThat(chase.secondsAway()).isZero();
    }

    private static void assertKind(Chase chase) {
        chase.step.assertAtMost(MOST_STEP);
        chase.below.assertAtMost(MOST_BELOW);
        chase.length.assertAtMost(1);
        chase.camera.assertAtMost(MOST_TURN);
        assertThat(chase.secondsAway()).isLessThan(MOST_SECONDS);
    }
}
