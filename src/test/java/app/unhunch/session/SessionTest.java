package app.unhunch.session;

import static app.unhunch.session.Command.PAUSE;
import static app.unhunch.session.Command.RESUME;
import static app.unhunch.session.Command.START;
import static app.unhunch.session.Command.STOP;
import static app.unhunch.session.SampleSessions.at;
import static app.unhunch.session.SampleSessions.seconds;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

/// The course of [SampleRoutines#routine()]: rest back to 48 s, open chest to 103 s, side reach to 179 s.
class SessionTest {

    @Test
    void aSessionWaitsToBeStarted() {
        var session = new Session(Timeline.of(SampleRoutines.routine(), SampleRoutines.PACE));
        assertThat(session.state()).isEqualTo(State.READY);
        assertThat(session.advance(Duration.ofHours(1))).isEmpty();
        assertThat(session.moment().position()).isZero();
        assertThat(session.outcomes()).containsExactly(Outcome.OPEN, Outcome.OPEN, Outcome.OPEN);
        assertThat(Told.events(session.apply(START))).containsExactly("started", "entered get ready at 0");
        assertThat(session.state()).isEqualTo(State.RUNNING);
    }

    @Test
    void timeLeadsFromCueToCue() {
        var session = at(19.9);
        assertThat(session.advance(seconds(0.099))).isEmpty();
        assertThat(Told.events(session.advance(seconds(0.001))))
                .containsExactly("completed get ready at 0", "entered move at 20");
        assertThat(Told.events(session.advance(seconds(30))))
                .containsExactly(
                        "completed move at 20",
                        "entered hold at 24",
                        "completed hold at 24",
                        "entered move at 44",
                        "completed move at 44",
                        "entered get ready RIGHT at 48");
        assertThat(session.outcomes()).containsExactly(Outcome.DONE, Outcome.OPEN, Outcome.OPEN);
    }

    @Test
    void theEndOfTheLastCueFinishes() {
        var session = at(184.999);
        assertThat(session.state()).isEqualTo(State.RUNNING);
        assertThat(Told.events(session.advance(seconds(0.001)))).containsExactly("completed close at 179", "finished");
        assertThat(session.state()).isEqualTo(State.FINISHED);
        assertThat(session.moment().leftInAll()).isZero();
        assertThat(session.outcomes()).containsOnly(Outcome.DONE);
    }

    @Test
    void aPauseKeepsThePositionAndTellsItsReason() {
        var session = at(30);
        assertThat(Told.events(session.pauseForGap())).containsExactly("paused: GAP");
        assertThat(session.pauseReason()).isEqualTo(PauseReason.GAP);
        assertThat(session.advance(Duration.ofHours(8))).isEmpty();
        assertThat(session.moment().position()).isEqualTo(seconds(30));
        session.apply(RESUME);
        assertThat(session.pauseReason()).isNull();
        session.apply(PAUSE);
        assertThat(session.pauseReason()).isEqualTo(PauseReason.ASKED);
    }

    @Test
    void stoppingEndsTheSessionAndLeavesTheRestOpen() {
        var session = at(50);
        assertThat(Told.events(session.apply(STOP))).containsExactly("left get ready RIGHT at 48", "stopped");
        assertThat(session.state()).isEqualTo(State.STOPPED);
        assertThat(session.outcomes()).containsExactly(Outcome.DONE, Outcome.OPEN, Outcome.OPEN);
        assertThat(session.active()).isEqualTo(seconds(50));
        assertThat(session.advance(seconds(60))).isEmpty();
    }

    @Test
    void aSessionThatNeverBeganCanBeStoppedToo() {
        var session = new Session(Timeline.of(SampleRoutines.routine(), SampleRoutines.PACE));
        assertThat(Told.events(session.apply(STOP))).containsExactly("stopped");
    }

    @Test
    void timeDoesNotRunBackwards() {
        var session = at(30);
        assertThatThrownBy(() -> session.advance(Duration.ofNanos(-1)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("backwards");
        assertThat(session.moment().position()).isEqualTo(seconds(30));
    }

    @Test
    void anIllegalMoveIsToldByItsNameAndState() {
        assertThatThrownBy(() -> at(30).apply(START))
                .isInstanceOf(IllegalMoveException.class)
                .hasMessage("START is not possible while RUNNING");
    }

    @Test
    void whatWasToldIsNotToldAgain() {
        var session = at(30);
        session.apply(PAUSE);
        assertThat(session.advance(Duration.ZERO)).isEqualTo(List.of());
        assertThat(Told.events(session.apply(STOP))).containsExactly("left hold at 24", "stopped");
    }
}
