package app.unhunch.session;

import static app.unhunch.session.Command.BACK;
import static app.unhunch.session.Command.EXTEND;
import static app.unhunch.session.Command.NEXT;
import static app.unhunch.session.Command.RESUME;
import static app.unhunch.session.Command.START;
import static app.unhunch.session.Command.STOP;
import static app.unhunch.session.SampleSessions.seconds;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/// After getting ready the session waits for whoever asked for that.
class WaitForMeTest {

    private final Session session =
            new Session(Timeline.of(SampleRoutines.routine(), SampleRoutines.PACE), AfterGetReady.WAIT);

    @Test
    void afterGettingReadyItStandsStillBeforeTheFirstMove() {
        session.apply(START);
        session.advance(seconds(19.9));
        assertThat(Told.events(session.advance(seconds(100))))
                .containsExactly("completed get ready at 0", "paused: WAITING");
        assertThat(session.state()).isEqualTo(State.PAUSED);
        assertThat(session.pauseReason()).isEqualTo(PauseReason.WAITING);
        assertThat(session.moment().position()).isEqualTo(seconds(20));
        assertThat(session.moment().cue().kind()).isEqualTo(Cue.Kind.MOVE);
        assertThat(session.active()).isEqualTo(seconds(20));
        assertThat(session.advance(seconds(100))).isEmpty();
    }

    @Test
    void goingOnLeadsIntoTheFirstMoveAndToTheNextWait() {
        waitForTheFirst();
        assertThat(Told.events(session.apply(RESUME))).containsExactly("resumed, lead-in 3");
        assertThat(Told.events(session.advance(Session.LEAD_IN))).containsExactly("entered move at 20");
        assertThat(Told.events(session.advance(seconds(1000))))
                .containsExactly(
                        "completed move at 20",
                        "entered hold at 24",
                        "completed hold at 24",
                        "entered move at 44",
                        "completed move at 44",
                        "entered get ready RIGHT at 48",
                        "completed get ready RIGHT at 48",
                        "paused: WAITING");
        assertThat(session.outcomes()).containsExactly(Outcome.DONE, Outcome.OPEN, Outcome.OPEN);
    }

    @Test
    void aChangeOfSidesWaitsForNobody() {
        waitForTheFirst();
        session.apply(NEXT);
        session.apply(RESUME);
        session.advance(Session.LEAD_IN.plus(seconds(6)));
        session.apply(RESUME);
        assertThat(Told.events(session.advance(Session.LEAD_IN.plus(seconds(1000)))))
                .contains("completed switch LEFT at 76", "entered move LEFT at 81")
                .endsWith("completed get ready RIGHT at 103", "paused: WAITING");
    }

    @Test
    void backLeadsToGettingReadyAgainWhereNobodyIsReadyYet() {
        waitForTheFirst();
        assertThat(session.apply(BACK)).isEmpty();
        assertThat(session.moment().position()).isZero();
        assertThat(session.pauseReason()).isEqualTo(PauseReason.ASKED);
        session.apply(RESUME);
        assertThat(Told.events(session.advance(seconds(1000))))
                .containsExactly("entered get ready at 0", "completed get ready at 0", "paused: WAITING");
    }

    @Test
    void thePersonCanMakeItLongerLeaveItOrStopMeanwhile() {
        waitForTheFirst();
        session.apply(EXTEND);
        assertThat(session.pauseReason()).isEqualTo(PauseReason.WAITING);
        assertThat(Told.events(Pains.of(session, 8))).contains("stretch 0: HURT");
        assertThat(session.pauseReason()).isEqualTo(PauseReason.HURT);
        assertThat(Told.events(session.apply(STOP))).containsExactly("stopped");
    }

    @Test
    void timeThatWasLostMeanwhileIsNoOtherPause() {
        var clock = new SessionClock(session, 1000);
        session.apply(START);
        clock.tick(0);
        clock.tick(seconds(1).toNanos());
        assertThat(session.pauseReason()).isEqualTo(PauseReason.WAITING);
        assertThat(clock.tick(seconds(3600).toNanos())).isEmpty();
        assertThat(session.pauseReason()).isEqualTo(PauseReason.WAITING);
    }

    private void waitForTheFirst() {
        session.apply(START);
        session.advance(seconds(20));
    }
}
