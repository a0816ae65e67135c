package app.unhunch.session;

import static app.unhunch.session.Command.PAUSE;
import static app.unhunch.session.Command.RESUME;
import static app.unhunch.session.SampleSessions.at;
import static app.unhunch.session.SampleSessions.pausedAt;
import static app.unhunch.session.SampleSessions.seconds;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SessionClockTest {

    private static final long SECOND = 1_000_000_000L;

    private final Session session = at(24);
    private final SessionClock clock = new SessionClock(session, 1);

    @ParameterizedTest
    @ValueSource(longs = {0, 42, -7_000_000_000L, Long.MAX_VALUE - SECOND / 4, Long.MAX_VALUE, Long.MIN_VALUE})
    void theFirstReadingOnlySetsTheOriginWhereverItIs(long origin) {
        assertThat(clock.tick(origin)).isEmpty();
        assertThat(session.moment().position()).isEqualTo(seconds(24));
        clock.tick(origin + SECOND / 2);
        assertThat(session.moment().position()).isEqualTo(seconds(24.5));
    }

    @Test
    void aGapOfMoreThanASecondIsAPauseWithItsReasonAndNotACatchUp() {
        clock.tick(0);
        assertThat(Told.events(clock.tick(SECOND + 1))).containsExactly("paused: GAP");
        assertThat(session.pauseReason()).isEqualTo(PauseReason.GAP);
        assertThat(session.moment().position()).isEqualTo(seconds(24));
    }

    @Test
    void aSecondIsNotAGap() {
        clock.tick(0);
        assertThat(clock.tick(SECOND)).isEmpty();
        assertThat(session.state()).isEqualTo(State.RUNNING);
        assertThat(session.moment().position()).isEqualTo(seconds(25));
    }

    @Test
    void afterAGapTimeCountsFromTheLastReading() {
        clock.tick(0);
        clock.tick(9 * SECOND);
        session.apply(RESUME);
        clock.tick(10 * SECOND);
        assertThat(session.leadInLeft()).isEqualTo(seconds(2));
    }

    @Test
    void whatPassedBeforeARestartDoesNotCount() {
        clock.tick(0);
        clock.restart();
        assertThat(clock.tick(9 * SECOND)).isEmpty();
        assertThat(session.moment().position()).isEqualTo(seconds(24));
        clock.tick(10 * SECOND);
        assertThat(session.moment().position()).isEqualTo(seconds(25));
    }

    @Test
    void aGapInTheLeadInPausesToo() {
        session.apply(PAUSE);
        session.apply(RESUME);
        clock.tick(0);
        assertThat(Told.events(clock.tick(3 * SECOND))).containsExactly("paused: GAP");
    }

    @Test
    void aGapWhileNothingRunsIsNothing() {
        var paused = pausedAt(30);
        var pausedClock = new SessionClock(paused, 1);
        pausedClock.tick(0);
        assertThat(pausedClock.tick(3600 * SECOND)).isEmpty();
        assertThat(paused.pauseReason()).isEqualTo(PauseReason.ASKED);
        var ready = new Session(Timeline.of(SampleRoutines.routine(), SampleRoutines.PACE));
        var readyClock = new SessionClock(ready, 1);
        readyClock.tick(0);
        assertThat(readyClock.tick(3600 * SECOND)).isEmpty();
        assertThat(ready.state()).isEqualTo(State.READY);
    }

    @Test
    void aReadingThatRunsBackwardsCountsAsNone() {
        clock.tick(10 * SECOND);
        assertThat(clock.tick(0)).isEmpty();
        assertThat(session.moment().position()).isEqualTo(seconds(24));
        clock.tick(SECOND);
        assertThat(session.moment().position()).isEqualTo(seconds(25));
    }

    @Test
    void aFasterClockAdvancesFasterAndStillSeesGapsInLife() {
        var fast = new SessionClock(session, 20);
        fast.tick(0);
        fast.tick(SECOND);
        assertThat(session.moment().position()).isEqualTo(seconds(44));
        assertThat(Told.events(fast.tick(2 * SECOND + 1))).containsExactly("paused: GAP");
    }

    @ParameterizedTest
    @ValueSource(ints = {-1, 0, 1001, Integer.MAX_VALUE})
    void aSpeedOutsideItsBoundsIsRefused(int speed) {
        assertThatThrownBy(() -> new SessionClock(session, speed))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("" + speed);
    }

    @Test
    void theFastestClockTakesAWholeRoutineInOneFrame() {
        var fast = new SessionClock(session, 1000);
        fast.tick(0);
        fast.tick(Duration.ofMillis(185).toNanos());
        assertThat(session.state()).isEqualTo(State.FINISHED);
    }
}
