package app.unhunch.console;

import static org.assertj.core.api.Assertions.assertThat;

import app.unhunch.i18n.TestTexts;
import app.unhunch.i18n.Texts;
import app.unhunch.run.SessionRun;
import app.unhunch.session.Session;
import app.unhunch.session.SessionEvent;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.IntSupplier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/// The limit is for the day when a session never ends; time here is not real.
@Timeout(value = 60, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
class CoachLoopTest {

    private final FakeTime time = new FakeTime();
    private final List<String> written = new ArrayList<>();
    private final List<String> moving = new ArrayList<>();
    private final List<SessionEvent> followed = new ArrayList<>();
    private int looks;

    @Test
    void itWaitsForThePersonToStart() throws IOException {
        run(() -> looks < 100 ? KeySource.NONE : KeySource.CLOSED);
        assertThat(written).containsExactly("opening", "00:00.000 stopped    That counts too.");
        assertThat(moving).contains("Press Space to start  01:52 left");
    }

    @Test
    void theCountdownMovesWithTime() throws IOException {
        run(() -> looks == 1 ? ' ' : looks < 42 ? KeySource.NONE : KeySource.CLOSED);
        assertThat(moving)
                .containsSubsequence(
                        " 10 s                            right  01:52 left",
                        "  9 s                            right  01:51 left",
                        "  8 s                            right  01:50 left");
    }

    @Test
    void whatThePersonDoesIsWrittenDown() throws IOException {
        String keys = " +nqnhn8\r ";
        assertThat(run(() -> looks <= keys.length() ? keys.charAt(looks - 1) : KeySource.NONE))
                .isZero();
        assertThat(written)
                .filteredOn(line -> !line.contains("get ready"))
                .containsSubsequence(
                        "opening",
                        "00:00.050 longer     Ten more seconds on each side.",
                        "01:30.000 skipped    Lean",
                        "01:30.000 resumed    From the start of this step.",
                        "01:30.000 it hurts   Stop there. Come out slowly, the way you went in.",
                        "02:06.000 it hurts   We leave this one out.",
                        "02:06.000 left out   Long Wave. You were right to stop.",
                        "02:12.000 finished   Well done.");
    }

    @Test
    void afterASleepItStaysPausedUntilThePersonIsBack() throws IOException {
        run(() -> {
            if (looks == 2) {
                time.stallOnce(Duration.ofMinutes(5));
            }
            return looks == 1 ? ' ' : looks < 100 ? KeySource.NONE : KeySource.CLOSED;
        });
        assertThat(written).contains("00:00.050 paused     The computer was asleep or busy, so we waited.");
        assertThat(moving.getLast()).isEqualTo("Paused. Press Space to resume  01:52 left");
    }

    @Test
    void whoGoesAlongHearsOfEverythingOnce() throws IOException {
        run(() -> looks == 1 ? ' ' : looks >= 40 && looks < 45 ? "hn8\r ".charAt(looks - 40) : KeySource.NONE);
        assertThat(followed.stream().filter(SessionEvent.Started.class::isInstance))
                .hasSize(1);
        assertThat(followed.stream().filter(SessionEvent.StretchLeft.class::isInstance))
                .hasSize(1);
        assertThat(followed.getLast()).isInstanceOf(SessionEvent.Finished.class);
    }

    @Test
    void controlCEndsWithTheExitCodeThatShellsExpect() throws IOException {
        assertThat(run(() -> KeySource.INTERRUPT)).isEqualTo(130);
    }

    private int run(IntSupplier keys) throws IOException {
        Session session = new Session(Samples.timeline());
        Texts words = TestTexts.console();
        SessionRun running = new SessionRun(session, 1, (_, events, _) -> followed.addAll(events), Optional.empty());
        Printer printer = new Printer(
                (lines, live) -> {
                    written.addAll(lines);
                    if (!live.isEmpty()) {
                        moving.add(live);
                    }
                },
                new EventLines(words, session, "asked"),
                new LiveLine(words));
        printer.open(List.of("opening"));
        return new CoachLoop(
                        running,
                        time::nanos,
                        wait -> {
                            time.await(wait);
                            looks++;
                            return keys.getAsInt();
                        },
                        new KeyControls(words, false),
                        printer)
                .run();
    }
}
