package app.unhunch.session;

import static app.unhunch.session.Command.RESUME;
import static app.unhunch.session.Command.START;
import static org.assertj.core.api.Assertions.assertThat;

import app.unhunch.session.SessionEvent.Paused;
import app.unhunch.session.SessionEvent.Resumed;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;

/// Waiting adds pauses and changes nothing else.
@Domain(SessionDomain.class)
@Domain(DomainContext.Global.class)
class WaitForMePropertyTest {

    @Property
    void whoeverGoesOnEachTimeIsToldOfTheSameCuesAsWithoutWaiting(@ForAll Timeline timeline) {
        Session waiting = new Session(timeline, AfterGetReady.WAIT);
        Session going = new Session(timeline);
        List<SessionEvent> expected = new ArrayList<>(going.apply(START));
        expected.addAll(going.advance(timeline.length()));

        List<SessionEvent> told = new ArrayList<>(waiting.apply(START));
        int waits = 0;
        while (!waiting.state().over()) {
            told.addAll(waiting.advance(Session.LEAD_IN.plus(timeline.length())));
            if (waiting.state() == State.PAUSED) {
                assertThat(waiting.pauseReason()).isEqualTo(PauseReason.WAITING);
                told.addAll(waiting.apply(RESUME));
                waits++;
            }
        }
        assertThat(told)
                .filteredOn(event -> !(event instanceof Paused || event instanceof Resumed))
                .isEqualTo(expected);
        assertThat(waits).isEqualTo((int) timeline.cues().stream()
                .filter(cue -> cue.kind() == Cue.Kind.GET_READY && !cue.part().warmUp())
                .count());
        assertThat(waiting.active()).isEqualTo(timeline.length());
        assertThat(waiting.outcomes()).isEqualTo(going.outcomes());
    }

    @Property
    void whoeverIsWaitedForIsBetweenGettingReadyAndTheNextCueAndInNeither(
            @ForAll Timeline timeline, @ForAll Course script) {
        Session session = new Session(timeline, AfterGetReady.WAIT);
        for (Act act : script.acts()) {
            List<SessionEvent> events = act.apply(session);
            if (session.pauseReason() == PauseReason.WAITING) {
                Moment moment = session.moment();
                Cue before = session.timeline().cues().get(moment.cue().index() - 1);
                assertThat(before.kind()).isEqualTo(Cue.Kind.GET_READY);
                assertThat(moment.elapsed()).isEqualTo(Duration.ZERO);
                boolean back = events.contains(new SessionEvent.TakenBack());
                if (!back && events.contains(new Paused(PauseReason.WAITING))) {
                    assertThat(events.subList(events.size() - 2, events.size()))
                            .containsExactly(
                                    new SessionEvent.CueLeft(before, before.length()), new Paused(PauseReason.WAITING));
                }
            }
        }
    }

    @Property
    void nobodyIsWaitedForWhoDidNotAskForIt(@ForAll Timeline timeline, @ForAll Course script) {
        Session session = new Session(timeline, AfterGetReady.GO_ON);
        assertThat(script.play(session)).doesNotContain(new Paused(PauseReason.WAITING));
    }
}
