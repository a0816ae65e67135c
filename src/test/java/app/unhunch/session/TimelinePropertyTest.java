package app.unhunch.session;

import static org.assertj.core.api.Assertions.assertThat;

import app.unhunch.model.Instruction;
import app.unhunch.model.Side;
import app.unhunch.model.Sides;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;

/// What holds for the timeline of any routine at any pace.
@Domain(SessionDomain.class)
@Domain(DomainContext.Global.class)
class TimelinePropertyTest {

    @Property
    void cuesLieEndToEndAndAddUpToTheLength(@ForAll Timeline timeline) {
        Duration now = Duration.ZERO;
        int index = 0;
        for (Cue cue : timeline.cues()) {
            assertThat(cue.index()).isEqualTo(index++);
            assertThat(cue.start()).isEqualTo(now);
            assertThat(cue.length()).isPositive();
            now = cue.end();
        }
        assertThat(timeline.length()).isEqualTo(now);
        assertThat(sum(timeline.cues())).isEqualTo(now);
    }

    @Property
    void bothSidesOfEverySetAreTheSameAndLastEquallyLong(@ForAll Timeline timeline) {
        for (Cue.Part part : parts(timeline)) {
            var left = steps(timeline, part, Side.LEFT);
            var right = steps(timeline, part, Side.RIGHT);
            // One of them may be followed by a rest that the other goes without.
            int both = Math.min(left.size(), right.size());
            int rest = part.planned().variant().rest() == null ? 0 : 1;
            assertThat(left.subList(0, both)).isEqualTo(right.subList(0, both));
            assertThat(Math.max(left.size(), right.size()) - both).isLessThanOrEqualTo(rest);
            assertThat(worked(timeline, part, Side.LEFT, both)).isEqualTo(worked(timeline, part, Side.RIGHT, both));
        }
    }

    @Property
    void aHoldCountsAfterSettlingIntoItIfThatTakesTimeAndNothingElseIsSettledInto(@ForAll Timeline timeline) {
        Duration settle = timeline.pace().settle();
        List<Cue> cues = timeline.cues();
        for (int i = 0; i < cues.size() - 1; i++) {
            Cue cue = cues.get(i);
            Cue next = cues.get(i + 1);
            assertThat(cue.kind() == Cue.Kind.SETTLE)
                    .isEqualTo(next.kind() == Cue.Kind.HOLD
                            && settle.isPositive()
                            && !next.part().warmUp());
            if (cue.kind() == Cue.Kind.SETTLE) {
                BreathPace breath = timeline.pace().holding();
                Duration whole = breath.in().plus(breath.out());
                assertThat(cue.length()).isBetween(settle, settle.plus(whole).minusNanos(1));
                assertThat(cue.length().toNanos() % whole.toNanos()).isZero();
                assertThat(cue.dosed()).isFalse();
                assertThat(cue.breath()).isNull();
                assertThat(cue.breathing()).isEqualTo(breath);
                assertThat(List.of(cue.part(), cue.instruction(), cue.pose()))
                        .isEqualTo(List.of(next.part(), next.instruction(), next.pose()));
                assertThat(cue.side()).isEqualTo(next.side());
            }
        }
    }

    @Property
    void everyChangeOfSideIsACueOfItsOwnThatNamesTheSideThatComes(@ForAll Timeline timeline) {
        List<Cue> cues = timeline.cues();
        for (int i = 1; i < cues.size(); i++) {
            Cue before = cues.get(i - 1);
            Cue cue = cues.get(i);
            boolean changes = cue.kind() != Cue.Kind.CLOSE
                    && before.side() != cue.side()
                    && before.part().item() == cue.part().item();
            assertThat(cue.kind() == Cue.Kind.SWITCH).isEqualTo(changes);
            if (changes) {
                assertThat(cue.side()).isNotNull();
                assertThat(cue.length()).isEqualTo(pace(timeline, cue.part()).change());
                assertThat(cue.instruction())
                        .isEqualTo(Instruction.of(cue.planned().stretch().change()));
            }
        }
    }

    @Property
    void sidesAreNamedExactlyWhereAStretchHasThemAndBeginWithTheOneChosen(@ForAll Timeline timeline) {
        for (Cue cue : timeline.cues()) {
            boolean each =
                    cue.kind() != Cue.Kind.CLOSE && cue.planned().stretch().sides() == Sides.EACH;
            assertThat(cue.side() != null).isEqualTo(each);
        }
        for (Cue.Part part : parts(timeline)) {
            Cue first = cues(timeline, part).findFirst().orElseThrow();
            if (first.side() != null) {
                assertThat(first.side()).isEqualTo(timeline.pace().firstSide());
            }
        }
    }

    @Property
    void everySetHasExactlyTheDoseThatWasPlanned(@ForAll Timeline timeline) {
        for (Cue.Part part : parts(timeline)) {
            Side side = cues(timeline, part).findFirst().orElseThrow().side();
            List<Cue> dosed = cues(timeline, part)
                    .filter(c -> c.dosed() && c.side() == side)
                    .toList();
            if (dosed.getFirst().kind() == Cue.Kind.HOLD) {
                assertThat(sum(dosed))
                        .isEqualTo(Duration.ofSeconds(part.planned().amount()));
            } else {
                assertThat(dosed.getLast().rep()).isEqualTo(part.planned().amount());
                assertThat(dosed).allMatch(c -> c.reps() == part.planned().amount());
                assertThat(dosed)
                        .allMatch(c -> c.breath() != null
                                && c.length()
                                        .equals(pace(timeline, part).moving().of(c.breath())));
            }
        }
    }

    private static Pace pace(Timeline timeline, Cue.Part part) {
        return part.warmUp() ? timeline.pace().warmingUp() : timeline.pace();
    }

    @Property
    void theLungsNeverJumpWhileAHoldIsBreathedThrough(
            @ForAll Timeline timeline, @ForAll @DoubleRange(min = 0, max = 1) double share) {
        BreathPace pace = timeline.pace().holding();
        Duration step = Duration.ofMillis(1);
        double steepest = 1.0 / Math.min(pace.in().toMillis(), pace.out().toMillis());
        for (Cue hold :
                timeline.cues().stream().filter(c -> c.breathing() != null).toList()) {
            Duration here = hold.start().plusNanos((long)
                    (share * hold.length().minus(step).minusNanos(1).toNanos()));
            assertThat(Math.abs(fullness(timeline, here.plus(step)) - fullness(timeline, here)))
                    .isLessThanOrEqualTo(steepest + 1e-9);
        }
    }

    private static double fullness(Timeline timeline, Duration position) {
        return Objects.requireNonNull(timeline.at(position).breath()).fullness();
    }

    private static List<Cue.Part> parts(Timeline timeline) {
        return timeline.cues().stream().map(Cue::part).distinct().toList();
    }

    private static Stream<Cue> cues(Timeline timeline, Cue.Part part) {
        return timeline.cues().stream().filter(c -> c.part().equals(part));
    }

    private static List<String> steps(Timeline timeline, Cue.Part part, Side side) {
        return work(timeline, part, side)
                .map(c -> c.kind().name() + c.instruction() + c.breath() + c.pose() + c.rep() + c.reps() + c.length())
                .collect(Collectors.toList());
    }

    private static Duration worked(Timeline timeline, Cue.Part part, Side side, int cues) {
        return sum(work(timeline, part, side).limit(cues).toList());
    }

    private static Stream<Cue> work(Timeline timeline, Cue.Part part, Side side) {
        return cues(timeline, part)
                .filter(c -> c.side() == side)
                .filter(c -> c.kind() != Cue.Kind.SWITCH && c.kind() != Cue.Kind.GET_READY);
    }

    private static Duration sum(List<Cue> cues) {
        return cues.stream().map(Cue::length).reduce(Duration.ZERO, Duration::plus);
    }
}
