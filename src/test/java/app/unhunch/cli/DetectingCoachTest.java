package app.unhunch.cli;

import static org.assertj.core.api.Assertions.assertThat;

import app.unhunch.console.ConsoleCoach;
import app.unhunch.i18n.TestTexts;
import app.unhunch.launch.machine.JournalKeeping;
import app.unhunch.library.Library;
import app.unhunch.session.AfterGetReady;
import app.unhunch.session.Pace;
import app.unhunch.session.Timeline;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DetectingCoachTest {

    private long now;

    /// Tests have no terminal: where one was hoped for, JLine refuses.
    @ParameterizedTest(name = "terminal hoped for: {0}")
    @ValueSource(booleans = {false, true})
    void withoutATerminalThatWorksTheLinesArePlain(boolean hoped) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ConsoleCoach console = new ConsoleCoach(
                () -> now, time -> now += time.toNanos(), new PrintStream(out, true, StandardCharsets.UTF_8));
        Timeline timeline = Timeline.of(Library.read(null).routines().getFirst(), Pace.USUAL);
        assertThat(new DetectingCoach(console, () -> hoped, JournalKeeping::withoutWindow, Clock.systemUTC())
                        .coach(
                                timeline,
                                AfterGetReady.WAIT,
                                true,
                                100,
                                Path.of("target", "test-data", "terminal"),
                                TestTexts.locale()))
                .isZero();
        assertThat(out.toString(StandardCharsets.UTF_8).lines())
                .first()
                .asString()
                .startsWith(timeline.routine().name() + ": ");
    }
}
