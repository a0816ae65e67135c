package app.unhunch.console;

import static app.unhunch.session.Command.PAUSE;
import static app.unhunch.session.Command.RESUME;
import static app.unhunch.session.Command.START;
import static app.unhunch.session.Command.STOP;
import static org.assertj.core.api.Assertions.assertThat;

import app.unhunch.i18n.TestTexts;
import app.unhunch.session.AfterGetReady;
import app.unhunch.session.Session;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LiveLineTest {

    private final Session session = new Session(Samples.timeline());
    private final LiveLine live = new LiveLine(TestTexts.console());

    @ParameterizedTest(name = "after {0} ms")
    @CsvSource(
            delimiter = '|',
            ignoreLeadingAndTrailingWhitespace = false,
            value = {
                "0| 10 s                            right  01:52 left",
                "9001|  1 s                            right  01:43 left",
                "10000|  3 s  breathe in  [..........]  right  01:42 left",
                "11250|  2 s  breathe in  [#####.....]  right  01:41 left",
                "12500| 10 s  breathe in  [..........]  right  01:40 left",
                "17500|  5 s  breathe out [########..]  right  01:35 left",
                "22500| 15 s  breathe in  [..........]  right  01:30 left",
                "26500| 11 s  breathe out [##########]  right  01:26 left",
                "29500|  8 s  breathe out [#####.....]  right  01:23 left",
                "90000|  4 s  breathe in  [..........]  both  00:22 left"
            })
    void theLineTellsSecondsBreathSideAndTimeLeft(int millis, String expected) {
        session.apply(START);
        session.advance(Duration.ofMillis(millis));
        assertThat(live.of(session, false)).isEqualTo(expected);
    }

    @Test
    void whoeverIsWaitedForIsToldTheKey() {
        Session waiting = new Session(Samples.timeline(), AfterGetReady.WAIT);
        waiting.apply(START);
        waiting.advance(Duration.ofSeconds(60));

        assertThat(live.of(waiting, false)).isEqualTo("Ready when you are. Press Space to begin  01:42 left");
    }

    @Test
    void eachStateSaysWhatThePersonCanDo() {
        assertThat(live.of(session, false)).isEqualTo("Press Space to start  01:52 left");
        session.apply(START);
        session.apply(PAUSE);
        assertThat(live.of(session, false)).isEqualTo("Paused. Press Space to resume  01:52 left");
        session.apply(RESUME);
        session.advance(Duration.ofMillis(500));
        assertThat(live.of(session, false)).isEqualTo("Resuming in 3");
        assertThat(live.of(session, true)).isEqualTo("Stop here? y/n");
        session.apply(STOP);
        assertThat(live.of(session, false)).isEmpty();
    }
}
