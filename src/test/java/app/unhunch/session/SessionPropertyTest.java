package app.unhunch.session;

import static app.unhunch.session.Command.RESUME;
import static app.unhunch.session.Command.START;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.unhunch.session.SessionEvent.CueEntered;
import app.unhunch.session.SessionEvent.CueLeft;
import app.unhunch.session.SessionEvent.Finished;
import app.unhunch.session.SessionEvent.Started;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;

/// What holds in any session, whatever a person presses.
@Domain(SessionDomain.class)
@Domain(DomainContext.Global.class)
class SessionPropertyTest {

    @Property
    void onAStraightRunEveryCueIsEnteredAndLeftOnceInOrder(@ForAll Timeline timeline) {
        Session session = new Session(timeline);
        List<SessionEvent> seen = new ArrayList<>(session.apply(START));
        seen.addAll(session.advance(timeline.length()));
        List<SessionEvent> expected = new ArrayList<>(List.of(new Started()));
        for (Cue cue : timeline.cues()) {
            expected.add(new CueEntered(cue));
            expected.add(new CueLeft(cue, cue.length()));
        }
        expected.add(new Finished());
        assertThat(Told.events(seen)).isEqualTo(Told.events(expected));
        assertThat(seen).isEqualTo(expected);
        assertThat(session.outcomes()).containsOnly(Outcome.DONE);
        assertThat(session.active()).isEqualTo(timeline.length());
    }

    @Property
    void enteredAndLeftTakeTurnsAndSpeakOfTheSameCue(
            @ForAll Timeline timeline, @ForAll AfterGetReady then, @ForAll Course script) {
        Session session = new Session(timeline, then);
        List<Integer> open = new ArrayList<>();
        for (SessionEvent event : script.play(session)) {
            switch (event) {
                case CueEntered e -> {
                    assertThat(open).isEmpty();
                    open.add(e.cue().index());
                }
                case CueLeft l ->
                    assertThat(open.removeLast()).isEqualTo(l.cue().index());
                default -> {}
            }
        }
        switch (session.state()) {
            case RUNNING ->
                assertThat(open).containsExactly(session.moment().cue().index());
            case READY, LEAD_IN, HURT, FINISHED, STOPPED -> assertThat(open).isEmpty();
            case PAUSED -> {}
        }
    }

    @Property
    void aKeyIsRefusedExactlyWhenItIsNotAllowedAndThenNothingChanges(
            @ForAll Timeline timeline, @ForAll AfterGetReady then, @ForAll Course script) {
        Session session = new Session(timeline, then);
        for (Act act : script.acts()) {
            for (Command command : Command.values()) {
                if (!session.allows(command)) {
                    SeenSession before = SeenSession.of(session);
                    assertThatThrownBy(() -> session.apply(command)).isInstanceOf(IllegalMoveException.class);
                    assertThat(SeenSession.of(session)).isEqualTo(before);
                }
            }
            act.apply(session);
        }
    }

    @Property
    void thePositionNeverLeavesTheTimelineAndStandsStillUnlessRunning(
            @ForAll Timeline timeline, @ForAll AfterGetReady then, @ForAll Course script) {
        Session session = new Session(timeline, then);
        for (Act act : script.acts()) {
            State state = session.state();
            Duration before = session.moment().position();
            act.apply(session);
            Duration after = session.moment().position();
            assertThat(after).isBetween(Duration.ZERO, session.timeline().length());
            if (act instanceof Act.Time && state != State.RUNNING && session.state() == state) {
                assertThat(after).isEqualTo(before);
            }
        }
    }

    @Property
    void theLeadInTakesNoTimeOffTheTimeline(
            @ForAll Timeline timeline, @ForAll AfterGetReady then, @ForAll Course script) {
        Session session = new Session(timeline, then);
        for (Act act : script.acts()) {
            SeenSession before = SeenSession.of(session);
            Duration given = act instanceof Act.Time time ? time.length(session) : Duration.ZERO;
            act.apply(session);
            SeenSession after = SeenSession.of(session);
            Duration moved = after.active().minus(before.active());
            if (act instanceof Act.Time && !after.state().over()) {
                boolean counting = before.state() == State.RUNNING || before.state() == State.LEAD_IN;
                Duration counted = before.leadInLeft().minus(after.leadInLeft());
                Duration expected = counting ? given : Duration.ZERO;
                if (counting && after.pauseReason() == PauseReason.WAITING) {
                    // What is left of the time when the waiting begins is dropped.
                    assertThat(moved.plus(counted)).isLessThanOrEqualTo(expected);
                } else {
                    assertThat(moved.plus(counted)).isEqualTo(expected);
                }
                assertThat(after.moment().position().minus(before.moment().position()))
                        .isEqualTo(moved);
            }
            assertThat(after.leadInLeft()).isBetween(Duration.ZERO, Session.LEAD_IN);
            assertThat(after.leadInLeft().isPositive()).isEqualTo(after.state() == State.LEAD_IN);
        }
    }

    @Property
    void everySessionThatGoesOnLongEnoughFinishes(@ForAll Timeline timeline, @ForAll Course script) {
        Session session = new Session(timeline);
        script.play(session);
        new Act.Press(START).apply(session);
        Pains.answerAll(session);
        new Act.Press(RESUME).apply(session);
        State reached = session.state();
        session.advance(Session.LEAD_IN.plus(session.timeline().length()));
        assertThat(session.state()).isEqualTo(reached == State.STOPPED ? State.STOPPED : State.FINISHED);
    }

    @Property
    void timeWithoutEndOnlyFinishes(@ForAll Timeline timeline) {
        Session session = new Session(timeline);
        session.apply(START);
        session.advance(Duration.ofMillis(1));
        session.advance(Duration.ofSeconds(Long.MAX_VALUE));
        assertThat(session.state()).isEqualTo(State.FINISHED);
        assertThat(session.active()).isEqualTo(timeline.length());
    }
}
