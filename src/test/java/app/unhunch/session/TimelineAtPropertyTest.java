package app.unhunch.session;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Objects;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;

/// A moment says the same as the list of cues, wherever one looks.
@Domain(SessionDomain.class)
@Domain(DomainContext.Global.class)
class TimelineAtPropertyTest {

    @Property
    void anyPositionBelongsToTheCueThatCoversIt(
            @ForAll Timeline timeline, @ForAll @DoubleRange(min = 0, max = 1) double share) {
        Duration position = Duration.ofNanos((long) (share * timeline.length().toNanos()));
        Cue covering = timeline.cues().stream()
                .filter(c -> position.compareTo(c.end()) < 0)
                .findFirst()
                .orElse(timeline.cues().getLast());
        assertMoment(timeline, position, covering);
    }

    @Property
    void aBoundaryBelongsToTheCueThatBegins(@ForAll Timeline timeline) {
        for (Cue cue : timeline.cues()) {
            assertMoment(timeline, cue.start(), cue);
            assertMoment(timeline, cue.end().minusNanos(1), cue);
        }
    }

    @Property
    void theVeryEndBelongsToTheLastCue(@ForAll Timeline timeline) {
        assertMoment(timeline, timeline.length(), timeline.cues().getLast());
        assertThat(timeline.at(timeline.length()).progress()).isEqualTo(1);
    }

    @Property(tries = 50)
    void positionsOutsideAreMovedToTheNearestEnd(@ForAll Timeline timeline) {
        Moment end = timeline.at(timeline.length());
        assertThat(timeline.at(Duration.ofNanos(-1))).isEqualTo(timeline.at(Duration.ZERO));
        assertThat(timeline.at(Duration.ofSeconds(Long.MIN_VALUE))).isEqualTo(timeline.at(Duration.ZERO));
        assertThat(timeline.at(timeline.length().plusNanos(1))).isEqualTo(end);
        assertThat(timeline.at(Duration.ofSeconds(Long.MAX_VALUE))).isEqualTo(end);
    }

    @Property
    void theBreathStaysInsideItsHalfAndFillsTheCuesThatAreOneHalf(@ForAll Timeline timeline) {
        for (Cue cue : timeline.cues()) {
            BreathPoint begin = timeline.at(cue.start()).breath();
            BreathPoint end = timeline.at(cue.end().minusNanos(1)).breath();
            assertThat(begin == null).isEqualTo(cue.breath() == null && cue.breathing() == null);
            if (begin == null) {
                assertThat(end).isNull();
                continue;
            }
            assertThat(begin.progress()).isZero();
            assertThat(Objects.requireNonNull(end).progress()).isBetween(0.0, 1.0);
            if (cue.breath() != null) {
                assertThat(begin.half()).isEqualTo(cue.breath());
                assertThat(end.half()).isEqualTo(cue.breath());
                assertThat(begin.left()).isEqualTo(cue.length());
                assertThat(end.left()).isEqualTo(Duration.ofNanos(1));
            }
        }
    }

    private static void assertMoment(Timeline timeline, Duration position, Cue cue) {
        Moment moment = timeline.at(position);
        assertThat(moment.cue()).isSameAs(cue);
        assertThat(moment.position()).isEqualTo(position);
        assertThat(moment.elapsed()).isEqualTo(position.minus(cue.start()));
        assertThat(moment.elapsed().plus(moment.left())).isEqualTo(cue.length());
        assertThat(moment.position().plus(moment.leftInAll())).isEqualTo(timeline.length());
        assertThat(moment.progress()).isBetween(0.0, 1.0);
        List<Cue> after =
                timeline.cues().subList(cue.index() + 1, timeline.cues().size());
        assertThat(moment.next()).isSameAs(after.isEmpty() ? null : after.getFirst());
        assertThat(moment.nextStretch())
                .isSameAs(after.stream()
                        .filter(c -> c.part().item() != cue.part().item())
                        .findFirst()
                        .orElse(null));
    }
}
