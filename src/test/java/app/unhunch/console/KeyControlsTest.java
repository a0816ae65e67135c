package app.unhunch.console;

import static org.assertj.core.api.Assertions.assertThat;

import app.unhunch.i18n.TestTexts;
import app.unhunch.run.SessionRun;
import app.unhunch.session.AfterGetReady;
import app.unhunch.session.Command;
import app.unhunch.session.Outcome;
import app.unhunch.session.Pace;
import app.unhunch.session.PauseReason;
import app.unhunch.session.SampleRoutines;
import app.unhunch.session.Session;
import app.unhunch.session.SessionListener;
import app.unhunch.session.State;
import app.unhunch.session.Timeline;
import app.unhunch.session.pain.BodyPart;
import app.unhunch.session.pain.Pain;
import app.unhunch.session.pain.Response;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class KeyControlsTest {

    private final Session session = new Session(Samples.timeline());
    private final KeyControls controls = new KeyControls(TestTexts.console(), false);

    @Test
    void spaceStartsPausesAndGoesOn() {
        press(" ");
        assertThat(session.state()).isEqualTo(State.RUNNING);
        press(" ");
        assertThat(session.state()).isEqualTo(State.PAUSED);
        assertThat(session.pauseReason()).isEqualTo(PauseReason.ASKED);
        press(" ");
        assertThat(session.state()).isEqualTo(State.LEAD_IN);
        press(" ");
        assertThat(session.state()).isEqualTo(State.PAUSED);
    }

    @Test
    void spaceBeginsAfterGettingReadyAndAQuestionMeanwhileDoesNot() {
        Session waiting = new Session(Samples.timeline(), AfterGetReady.WAIT);
        press(' ', waiting);
        waiting.advance(Duration.ofSeconds(60));
        press('q', waiting);
        press('n', waiting);
        assertThat(waiting.pauseReason()).isEqualTo(PauseReason.WAITING);

        press(' ', waiting);
        assertThat(waiting.state()).isEqualTo(State.LEAD_IN);
    }

    @ParameterizedTest
    @ValueSource(strings = {"n", "N"})
    void nextLeavesTheStretch(String key) {
        press(" " + key);
        assertThat(session.outcomes()).containsExactly(Outcome.SKIPPED, Outcome.OPEN);
    }

    @ParameterizedTest
    @ValueSource(strings = {"w", "W"})
    void oneKeySkipsTheWarmUpAndNothingElse(String key) {
        Session warm = new Session(Samples.warmTimeline());
        press(' ', warm);
        press(key.charAt(0), warm);
        assertThat(warm.moment().cue()).isEqualTo(warm.timeline().startOfItem(0));

        Duration there = warm.moment().position();
        press(key.charAt(0), warm);
        assertThat(warm.moment().position()).isEqualTo(there);
    }

    @Test
    void backReturnsToTheStretchBefore() {
        press(" nb");
        assertThat(session.moment().cue().part().item()).isZero();
    }

    @Test
    void hurtsAsksByOneKeyEachAndLeavesTheStretch() {
        press(" hn85");
        assertThat(session.outcomes()).containsExactly(Outcome.HURT, Outcome.OPEN);
        assertThat(session.pains(0)).containsExactly(new Pain(8, BodyPart.WRIST, Response.LEFT_OUT));
    }

    @Test
    void enterSkipsWhereItHurts() {
        press(" hnx\r");
        assertThat(session.pains(0)).containsExactly(new Pain(10, null, Response.LEFT_OUT));
    }

    @Test
    void aWarningSignEndsTheSession() {
        press(" hy");
        assertThat(session.state()).isEqualTo(State.STOPPED);
    }

    @ParameterizedTest
    @ValueSource(strings = {" hu", " h\b", " h\u007f", " hn8uuu"})
    void aSlipIsTakenBack(String keys) {
        press(keys);
        assertThat(session.state()).isEqualTo(State.LEAD_IN);
        assertThat(session.hurt()).isFalse();
    }

    @Test
    void whoQuitsWhileAskedIsAskedOnceMore() {
        press(" hq");
        assertThat(session.state()).isEqualTo(State.HURT);
        press("y");
        assertThat(session.state()).isEqualTo(State.STOPPED);
    }

    @Test
    void onTheFloorAnyKeyButOnePauses() {
        for (String key : List.of("n", "+", "z")) {
            Session onFloor = onFloor();
            press(key.charAt(0), onFloor, new KeyControls(TestTexts.console(), true));
            assertThat(onFloor.state()).as(key).isEqualTo(State.PAUSED);
            assertThat(onFloor.outcomes()).containsOnly(Outcome.OPEN);
        }
        Session quitting = onFloor();
        KeyControls asked = new KeyControls(TestTexts.console(), true);
        press('q', quitting, asked);
        press('y', quitting, asked);
        assertThat(quitting.state()).isEqualTo(State.STOPPED);
        Session onFloor = onFloor();
        press('h', onFloor, new KeyControls(TestTexts.console(), true));
        assertThat(onFloor.state()).isEqualTo(State.HURT);
        press('n', session, new KeyControls(TestTexts.console(), true));
        assertThat(session.state()).as("on a chair").isEqualTo(State.READY);
    }

    private static Session onFloor() {
        Session onFloor = new Session(Timeline.of(SampleRoutines.routine(), Pace.USUAL));
        onFloor.apply(Command.START);
        return onFloor;
    }

    @ParameterizedTest
    @ValueSource(strings = {"+", "="})
    void plusMakesBothSidesLonger(String key) {
        Duration before = session.timeline().length();
        press(" " + key);
        assertThat(session.timeline().length()).isEqualTo(before.plusSeconds(20));
    }

    @Test
    void morePlusThanTheStretchAllowsIsIgnored() {
        press(" ++++++++++++");
        assertThat(session.state()).isEqualTo(State.RUNNING);
    }

    @Test
    void quitAsksOnceWhileTheSessionStandsStill() {
        press(" q");
        assertThat(controls.asking()).isTrue();
        assertThat(session.state()).isEqualTo(State.PAUSED);
        press("y");
        assertThat(session.state()).isEqualTo(State.STOPPED);
        assertThat(controls.asking()).isFalse();
    }

    @ParameterizedTest(name = "\"{0}\" leads to {1}")
    @CsvSource({"qn, READY", "qy, STOPPED", "' qn', LEAD_IN", "' qq', LEAD_IN", "'  qn', PAUSED", "'  qY', STOPPED"})
    void anythingButYesLeavesTheSessionAsItWas(String keys, State expected) {
        press(keys);
        assertThat(session.state()).isEqualTo(expected);
        assertThat(controls.asking()).isFalse();
    }

    @ParameterizedTest
    @ValueSource(ints = {KeySource.CLOSED, KeySource.INTERRUPT})
    void aLostTerminalAndControlCStopWithoutAQuestion(int key) {
        press(" ");
        press(key, session);
        assertThat(session.state()).isEqualTo(State.STOPPED);
        assertThat(controls.press(key, run(session))).isEmpty();
    }

    @Test
    void whenAllIsOverNothingIsAskedAnyMore() {
        press(' ', session);
        session.advance(session.timeline().length());
        assertThat(controls.press('q', run(session))).isEmpty();
        assertThat(controls.asking()).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"n", "b", "h", "+", "x", "\n", "y"})
    void keysThatMeanNothingYetDoNothing(String key) {
        press(key);
        assertThat(session.state()).isEqualTo(State.READY);
        assertThat(session.moment().position()).isZero();
    }

    private void press(String keys) {
        keys.chars().forEach(key -> press(key, session));
    }

    private void press(int key, Session session) {
        press(key, session, controls);
    }

    private static void press(int key, Session session, KeyControls controls) {
        controls.press(key, run(session));
    }

    private static SessionRun run(Session session) {
        return new SessionRun(session, 1, SessionListener.silent(), Optional.empty());
    }
}
