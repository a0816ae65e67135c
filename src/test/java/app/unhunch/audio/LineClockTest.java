package app.unhunch.audio;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LineClockTest {

    private static final long MILLI = 1_000_000;

    private final LineClock clock = new LineClock();

    @ParameterizedTest
    // From any beginning, also where the clock of the machine is about to run over.
    @ValueSource(longs = {0, -5_000_000_000L, Long.MAX_VALUE - 50_000_000L, Long.MIN_VALUE})
    void aLineThatCountsFramesOneByOneIsFollowed(long origin) {
        for (int ms = 0; ms <= 200; ms += 10) {
            clock.look(frames(ms), origin + ms * MILLI);
        }

        assertThat(clock.frameAt(origin + 200 * MILLI)).isCloseTo(frames(200), within(1L));
        assertThat(clock.frameAt(origin + 500 * MILLI)).isCloseTo(frames(500), within(1L));
        assertThat(clock.frameAt(origin + 150 * MILLI)).isCloseTo(frames(150), within(1L));
    }

    @ParameterizedTest
    @ValueSource(ints = {3, 7, 10, 19})
    void aLineThatCountsInStepsIsKnownToHalfAStep(int look) {
        for (int ms = 0; ms <= 300; ms += look) {
            clock.look(frames(ms / 20 * 20), ms * MILLI);
            if (ms > 100) {
                assertThat(clock.frameAt(ms * MILLI))
                        .as("at %d ms", ms)
                        .isCloseTo(frames(ms - 10), within(frames(10) + 1));
            }
        }
    }

    @Test
    void aStepThatComesLateOnceMisleadsNobody() {
        for (int ms = 0; ms < 200; ms += 10) {
            clock.look(frames(ms), ms * MILLI);
        }
        for (int ms = 200; ms < 250; ms += 10) {
            clock.look(frames(190), ms * MILLI);
        }

        assertThat(clock.frameAt(250 * MILLI)).isCloseTo(frames(250), within(1L));
    }

    @ParameterizedTest
    @ValueSource(ints = {15, 80, 900})
    void aLineThatPausedIsFollowedSoon(int pause) {
        for (int ms = 0; ms < 200; ms += 10) {
            clock.look(frames(ms), ms * MILLI);
        }
        for (int ms = 200; ms < 400; ms += 10) {
            clock.look(frames(ms), MILLI * (ms + pause));
        }

        assertThat(clock.frameAt((400 + pause) * MILLI)).isCloseTo(frames(400), within(1L));
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 30})
    void afterDaysItIsStillRight(int days) {
        long late = days * 86_400_000L;
        clock.look(0, 0);
        for (int i = 0; i < 50; i++) {
            clock.look(late / 10 * 441 + i * 441L, late * MILLI + i * (10 * MILLI));
        }

        assertThat(clock.frameAt(late * MILLI + 1_000 * MILLI)).isCloseTo(late / 10 * 441 + 44_100, within(1L));
    }

    private static long frames(int millis) {
        return Math.round(millis * 44.1);
    }
}
