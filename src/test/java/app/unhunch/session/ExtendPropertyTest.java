package app.unhunch.session;

import static app.unhunch.session.Command.EXTEND;
import static app.unhunch.session.Command.START;
import static org.assertj.core.api.Assertions.assertThat;

import app.unhunch.model.Sides;
import app.unhunch.model.Step;
import java.time.Duration;
import java.util.List;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;

/// What holds for *extend*, wherever it is pressed.
@Domain(SessionDomain.class)
@Domain(DomainContext.Global.class)
class ExtendPropertyTest {

    @Property
    void thePastAndThePresentStayWhereTheyWere(
            @ForAll Timeline timeline, @ForAll @DoubleRange(min = 0, max = 1) double share) {
        Session session = runningAt(timeline, share);
        Assume.that(session.allows(EXTEND));
        Moment before = session.moment();
        session.apply(EXTEND);
        Moment after = session.moment();
        int now = before.cue().index();
        assertThat(session.timeline().cues().subList(0, now))
                .map(ExtendPropertyTest::placed)
                .isEqualTo(timeline.cues().subList(0, now).stream()
                        .map(ExtendPropertyTest::placed)
                        .toList());
        assertThat(after.position()).isEqualTo(before.position());
        assertThat(after.elapsed()).isEqualTo(before.elapsed());
        assertThat(after.cue().index()).isEqualTo(now);
        assertThat(after.breath()).isEqualTo(before.breath());
    }

    @Property
    void exactlyOneStepIsAddedToEachSideAndNothingElseIsChanged(
            @ForAll Timeline timeline, @ForAll @DoubleRange(min = 0, max = 1) double share) {
        Session session = runningAt(timeline, share);
        Assume.that(session.allows(EXTEND));
        Cue.Part part = session.moment().cue().part();
        session.apply(EXTEND);
        assertThat(session.timeline().length().minus(timeline.length())).isEqualTo(added(timeline, part));
        assertThat(others(session.timeline(), part)).isEqualTo(others(timeline, part));
    }

    @Property
    void aDoseThatWasDoneOnTheFirstSideIsNotExtended(
            @ForAll Timeline timeline, @ForAll @DoubleRange(min = 0, max = 1) double share) {
        Session session = runningAt(timeline, share);
        Moment moment = session.moment();
        boolean anyDoseBehind = timeline.cues().stream()
                .limit(moment.cue().index())
                .anyMatch(c -> c.part().equals(moment.cue().part()) && c.dosed());
        boolean inTheFirstDose = moment.cue().dosed()
                && moment.cue().side() == first(timeline, moment.cue()).side();
        if (anyDoseBehind && !inTheFirstDose) {
            assertThat(session.allows(EXTEND)).isFalse();
        }
    }

    @Property
    void aDoseIsNeverExtendedBeyondItsLimit(@ForAll Timeline timeline) {
        Session session = new Session(timeline);
        session.apply(START);
        for (int i = 0; session.allows(EXTEND); i++) {
            assertThat(i).as("extensions of one dose").isLessThan(20);
            session.apply(EXTEND);
        }
        Cue.Part part = session.moment().cue().part();
        for (Cue cue : session.timeline().cues()) {
            if (cue.part().equals(part) && cue.dosed() && !part.warmUp()) {
                int max = part.planned().variant().dosed().dose().max();
                int amount = cue.kind() == Cue.Kind.HOLD ? (int) cue.length().toSeconds() : cue.reps();
                int step = cue.kind() == Cue.Kind.HOLD ? 10 : 1;
                int limit = cue.kind() == Cue.Kind.HOLD ? Math.max(max, 60) : max;
                assertThat(amount).isLessThanOrEqualTo(limit);
                assertThat(amount + step).isGreaterThan(limit);
            }
        }
    }

    private static Session runningAt(Timeline timeline, double share) {
        Session session = new Session(timeline);
        session.apply(START);
        session.advance(
                Duration.ofNanos((long) (share * timeline.length().minusNanos(1).toNanos())));
        return session;
    }

    private static Cue first(Timeline timeline, Cue cue) {
        return timeline.cues().stream()
                .filter(c -> c.part().equals(cue.part()))
                .findFirst()
                .orElseThrow();
    }

    private static Duration added(Timeline timeline, Cue.Part part) {
        Duration once = switch (part.planned().variant().dosed()) {
            case Step.Hold _ -> Duration.ofSeconds(10);
            case Step.Repeat repeat ->
                repeat.moves().stream()
                        .map(m -> timeline.pace().moving().of(m.breath()))
                        .reduce(Duration.ZERO, Duration::plus);
        };
        return once.multipliedBy(part.planned().stretch().sides() == Sides.EACH ? 2 : 1);
    }

    private static List<List<?>> others(Timeline timeline, Cue.Part part) {
        return timeline.cues().stream()
                .filter(c -> !(c.dosed() && c.part().equals(part)))
                .<List<?>>map(c -> List.of(c.kind(), c.part(), c.length(), c.instruction(), c.pose()))
                .toList();
    }

    /// All of a cue but the number of repetitions that it announces.
    private static List<?> placed(Cue cue) {
        return List.of(cue.index(), cue.kind(), cue.start(), cue.length(), cue.part(), cue.instruction(), cue.rep());
    }
}
