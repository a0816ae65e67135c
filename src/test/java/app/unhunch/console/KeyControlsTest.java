package app.unhunch.console;

import static org.assertj.core.api.Assertions.assertThat;

import app.unhunch.session.AfterGetReady;
import app.unhunch.session.Outcome;
import app.unhunch.session.PauseReason;
import app.unhunch.session.Session;
import app.unhunch.session.State;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class KeyControlsTest {

    private final Session session = new Session(Samples.timeline());
    private final KeyControls controls = new KeyControls();

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
    void hurtsLeavesTheStretchAndRemembersWhy() {
        press(" h");
        assertThat(session.outcomes()).containsExactly(Outcome.HURT, Outcome.OPEN);
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
        assertThat(controls.press(key, session.state())).isEmpty();
    }

    @Test
    void whenAllIsOverNothingIsAskedAnyMore() {
        assertThat(controls.press('q', State.FINISHED)).isEmpty();
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
        controls.press(key, session.state()).filter(session::allows).ifPresent(session::apply);
    }
}
