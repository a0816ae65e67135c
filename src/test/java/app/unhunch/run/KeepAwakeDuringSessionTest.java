package app.unhunch.run;

import static org.assertj.core.api.Assertions.assertThat;

import app.unhunch.run.audio.RecordedKeepAwake;
import app.unhunch.session.State;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class KeepAwakeDuringSessionTest {

    private static final long START = Long.MAX_VALUE - Duration.ofMinutes(3).toNanos();

    private final RecordedKeepAwake screen = new RecordedKeepAwake();
    private final KeepAwakeDuringSession keeper = new KeepAwakeDuringSession(screen);

    @ParameterizedTest(name = "{0} at first: {1}")
    @CsvSource({"READY, 0", "RUNNING, 1", "LEAD_IN, 1", "PAUSED, 0", "FINISHED, 0", "STOPPED, 0"})
    void onlyASessionThatGoesOnTakesTheScreen(State state, int held) {
        keeper.follow(state, START);
        assertThat(screen.held).isEqualTo(held);
    }

    @ParameterizedTest(name = "{0} seconds after the pause began: {1}")
    @CsvSource({"0, 1", "1, 1", "119, 1", "120, 0", "121, 0", "86400, 0"})
    void aPauseKeepsTheScreenForTwoMinutes(long seconds, int held) {
        at(State.RUNNING, 0);
        at(State.PAUSED, 10);
        at(State.PAUSED, 10 + seconds);
        assertThat(screen.held).isEqualTo(held);
    }

    @Test
    void goingOnTakesItAgainAndTheNextPauseHasItsOwnTwoMinutes() {
        at(State.RUNNING, 0);
        at(State.PAUSED, 1);
        at(State.PAUSED, 500);
        assertThat(screen.held).isZero();
        at(State.LEAD_IN, 501);
        assertThat(screen.held).isOne();
        at(State.RUNNING, 504);
        at(State.PAUSED, 505);
        at(State.PAUSED, 624);
        assertThat(screen.held).isOne();
        at(State.PAUSED, 625);
        assertThat(screen.held).isZero();
    }

    @Test
    void shortPausesDoNotAddUp() {
        for (long i = 0; i < 10; i++) {
            at(State.RUNNING, i * 100);
            at(State.PAUSED, i * 100 + 1);
            at(State.PAUSED, i * 100 + 99);
            assertThat(screen.held).isOne();
        }
        assertThat(screen.taken).isOne();
    }

    @ParameterizedTest
    @EnumSource(names = {"FINISHED", "STOPPED", "READY"})
    void itLetsGoAsSoonAsTheSessionIsOver(State end) {
        at(State.RUNNING, 0);
        at(end, 1);
        assertThat(screen.held).isZero();
    }

    @Test
    void ticksTakeNoSecondHold() {
        for (int i = 0; i < 100; i++) {
            at(State.RUNNING, i);
        }
        assertThat(screen.taken).isOne();
    }

    @Test
    void afterItIsClosedALateTickTakesNothing() {
        at(State.RUNNING, 0);
        keeper.close();
        keeper.close();
        assertThat(screen.held).isZero();
        at(State.RUNNING, 1);
        assertThat(screen.taken).isOne();
    }

    /// The clock runs over its end on the way, as any origin is allowed.
    private void at(State state, long seconds) {
        keeper.follow(state, START + Duration.ofSeconds(seconds).toNanos());
    }
}
