package app.unhunch.ui;

import static app.unhunch.i18n.Arg.arg;
import static org.assertj.core.api.Assertions.assertThat;

import app.unhunch.journal.CheckIn;
import app.unhunch.journal.Entry;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Optional;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/// What is asked and told around the moment in which a session begins.
@ExtendWith(ApplicationExtension.class)
class BeginningTest {

    private static final String QUESTION = "How does your upper back feel right now?";

    @TempDir
    Path data;

    private JournalWindow at;

    @Start
    void start(Stage unused) {
        at = new JournalWindow(data);
    }

    @Test
    void whatWasToldInTheMorningIsAskedAgainInTheEvening(FxRobot robot) {
        robot.interact(() -> {
            finishAt("2026-03-02T09:00:00Z");
            JournalWindow.type("3", at.focused());
            at.now = Instant.parse("2026-03-02T17:00:00Z");
            at.press("Repeat");
            assertThat(at.session()).isNull();
            JournalWindow.type("5", at.focused());
            at.hurtAndEnd();
        });
        assertThat(at.read()).extracting(Entry::checkIn).containsExactly(new CheckIn(6, 3), new CheckIn(5, null));
    }

    @Test
    void whatWasToldIsAsOldAsTheAnswerAndNotAsItsScreen(FxRobot robot) {
        robot.interact(() -> {
            finishAt("2026-03-02T09:00:00Z");
            JournalWindow.type("3", at.focused());
            at.now = Instant.parse("2026-03-02T14:00:00Z");
            at.press("Done");
            at.start();
            assertThat(at.session()).isNull();
            assertThat(at.shows(QUESTION)).isTrue();
        });
    }

    @Test
    void whoEscapesTheQuestionAfterAgainIsWhereTheyWere(FxRobot robot) {
        robot.interact(() -> {
            finishAt("2026-03-02T09:00:00Z");
            at.now = Instant.parse("2026-03-02T17:00:00Z");
            at.press("Repeat");
            JournalWindow.hit(at.focused(), KeyCode.ESCAPE);
            assertThat(at.scene.getRoot().lookup(".finish")).isNotNull();
        });
    }

    @Test
    void aSessionThatIsAboutToBeginIsNotCovered(FxRobot robot) {
        robot.interact(() -> {
            at.shell.open(at.library.routine("desk-break"));
            at.shell.tell("tell.settingsNotSaved", arg("reason", "the disk is full"));
            JournalWindow.type("3", at.focused());
            assertThat(at.session()).isNotNull();
            assertThat(at.shows("the disk is full")).isFalse();
            assertThat(at.scene.getFocusOwner()).isEqualTo(at.session());
            at.hurtAndEnd();
            at.press("Done");
            assertThat(at.shows("the disk is full")).isTrue();
        });
    }

    @Test
    void whoDoesNotBeginAfterAllIsToldAtOnce(FxRobot robot) {
        robot.interact(() -> {
            at.shell.open(at.library.routine("desk-break"));
            at.shell.tell("tell.settingsNotSaved", arg("reason", "the disk is full"));
            JournalWindow.hit(at.focused(), KeyCode.ESCAPE);
            assertThat(at.shows("the disk is full")).isTrue();
        });
    }

    @Test
    void whoStaysGoesOnWithTheSessionThatWaited(FxRobot robot) {
        robot.interact(() -> {
            at.shell.open(at.library.routine("desk-break"));
            JournalWindow.type("3", at.focused());
            at.obstruct();
            at.easeAndEnd();
            at.press("Repeat");
            assertThat(at.session()).isNotNull();
            assertThat(at.shell.mayClose(() -> {})).isFalse();
            assertThat(at.shell.mayClose(() -> {})).isFalse();
            assertThat(at.shows("Paused")).as("under the sheet").isTrue();
            at.press("Stay");
            assertThat(at.shows("Close and lose your latest session?"))
                    .as("once is enough")
                    .isFalse();
            assertThat(at.scene.getFocusOwner()).isEqualTo(at.session());
            JournalWindow.hit(at.focused(), KeyCode.ESCAPE);
            assertThat(at.shows("End here for today?")).isTrue();
        });
    }

    @Test
    void theKeyboardStaysWhereItWasWhenTheWindowCloses(FxRobot robot) {
        robot.interact(() -> {
            at.shell.open(Optional.empty());
            var start = at.focused();
            assertThat(at.shell.mayClose(() -> {})).isTrue();
            assertThat(at.scene.getFocusOwner()).isEqualTo(start);
        });
    }

    private void finishAt(String time) {
        at.now = Instant.parse(time);
        at.shell.open(at.library.routine("desk-break"));
        JournalWindow.type("6", at.focused());
        at.easeAndEnd();
    }
}
