package app.unhunch.ui;

import static org.assertj.core.api.Assertions.assertThat;

import app.unhunch.journal.CheckIn;
import app.unhunch.journal.Entry;
import java.nio.file.Path;
import java.util.Optional;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/// From the question before a session to its line in the journal. In no window, so that no clock runs; what hurt is
/// worth a line however short it was.
@ExtendWith(ApplicationExtension.class)
class JournalJourneyTest {

    @TempDir
    Path data;

    private JournalWindow at;

    @Start
    void start(Stage unused) {
        at = new JournalWindow(data);
    }

    @Test
    void whatWasToldBeforeAndAfterIsKeptWithTheSession(FxRobot robot) {
        robot.interact(() -> {
            at.shell.open(at.library.routine("desk-break"));
            JournalWindow.type("6", at.focused());
            at.hurtAndEnd();
            assertThat(at.shows("Saved in your journal")).isTrue();
            assertThat(at.entry().checkIn()).isEqualTo(new CheckIn(6, null));
            JournalWindow.type("x", at.focused());
            at.note("Long day.");
            at.press("Done");
        });
        assertThat(at.entry().checkIn()).isEqualTo(new CheckIn(6, 10));
        assertThat(at.entry().note()).isEqualTo("Long day.");
        assertThat(at.entry().routineId()).isEqualTo("desk-break");
    }

    @Test
    void enterSkipsTheQuestionAndBegins(FxRobot robot) {
        robot.interact(() -> {
            at.shell.open(at.library.routine("desk-break"));
            JournalWindow.hit(at.focused(), KeyCode.ENTER);
            assertThat(at.session()).isNotNull();
            at.hurtAndEnd();
        });
        assertThat(at.entry().checkIn()).isEqualTo(CheckIn.NONE);
    }

    @Test
    void escapeLeadsBackToHome(FxRobot robot) {
        robot.interact(() -> {
            at.shell.open(at.library.routine("desk-break"));
            JournalWindow.hit(at.focused(), KeyCode.ESCAPE);
            assertThat(at.session()).isNull();
            assertThat(at.shows("How does your upper back feel")).isFalse();
        });
    }

    @Test
    void whoWantsNoQuestionGetsNone(FxRobot robot) {
        at.settings.checkIn().set(false);
        robot.interact(() -> {
            at.shell.open(at.library.routine("desk-break"));
            assertThat(at.session()).isNotNull();
            at.hurtAndEnd();
            assertThat(at.shows("How does your upper back feel")).isFalse();
            assertThat(at.shows("Saved in your journal")).isTrue();
        });
    }

    @Test
    void theSameRoutineAgainDoesNotAskTwiceAndTakesNoNumberOver(FxRobot robot) {
        robot.interact(() -> {
            at.shell.open(at.library.routine("desk-break"));
            JournalWindow.type("6", at.focused());
            at.easeAndEnd();
            JournalWindow.type("4", at.focused());
            at.press("Repeat");
            assertThat(at.session()).isNotNull();
            at.hurtAndEnd();
        });
        assertThat(at.read()).extracting(Entry::checkIn).containsExactlyInAnyOrder(new CheckIn(6, 4), CheckIn.NONE);
    }

    @Test
    void whoBeginsAgainSoonIsNotAskedAgain(FxRobot robot) {
        robot.interact(() -> {
            at.shell.open(at.library.routine("desk-break"));
            JournalWindow.type("6", at.focused());
            JournalWindow.hit(at.session(), KeyCode.ESCAPE);
            at.press("End the session");
            at.start();
            assertThat(at.session())
                    .as("a session that hardly began was asked for")
                    .isNotNull();
            at.hurtAndEnd();
            assertThat(at.entry().checkIn())
                    .as("what was told before another session")
                    .isEqualTo(CheckIn.NONE);
            at.press("Done");
            at.start();
            assertThat(at.session()).as("what was skipped a moment ago").isNotNull();
        });
    }

    @Test
    void aNoteThatIsBeingWrittenWhenTheWindowClosesIsKept(FxRobot robot) {
        robot.interact(() -> {
            at.shell.open(at.library.routine("desk-break"));
            JournalWindow.type("6", at.focused());
            at.hurtAndEnd();
            at.note("Half a word");
            assertThat(at.shell.mayClose(() -> {})).isTrue();
        });
        assertThat(at.entry().note()).isEqualTo("Half a word");
    }

    @Test
    void whatIsFasterThanLifeIsNotKept(FxRobot robot) {
        robot.interact(() -> {
            at.use(100);
            at.shell.open(at.library.routine("desk-break"));
            assertThat(at.session()).isNotNull();
            at.hurtAndEnd();
            assertThat(at.shows("You listened to your body.")).isTrue();
            assertThat(at.shows("Saved in your journal")).isFalse();
        });
        assertThat(at.read()).isEmpty();
    }

    @Test
    void aSessionWhoseWindowWentIsOfferedAtTheNextStart(FxRobot robot) {
        robot.interact(() -> {
            at.shell.open(at.library.routine("desk-break"));
            JournalWindow.type("3", at.focused());
            JournalWindow.hit(at.session(), KeyCode.H);
            assertThat(at.journal().interrupted())
                    .as("what another window would offer")
                    .isEmpty();
            at.journal.close();
            at.use(1);
            at.shell.open(Optional.empty());
            at.shell.readJournal();
            assertThat(at.shows("You stopped at 0:00 today. Save that session?"))
                    .isTrue();
            at.press("Save it");
        });
        assertThat(at.entry().checkIn()).isEqualTo(new CheckIn(3, null));
    }

    @Test
    void aWindowWithSomethingUnwrittenAsksBeforeItCloses(FxRobot robot) {
        robot.interact(() -> {
            at.shell.open(at.library.routine("desk-break"));
            JournalWindow.type("3", at.focused());
            assertThat(at.shell.mayClose(() -> {})).isTrue();
            at.obstruct();
            at.hurtAndEnd();
            assertThat(at.shows("Unhunch is holding this session")).isTrue();
            assertThat(at.shows("Saved in your journal")).isFalse();
            assertThat(at.shell.mayClose(() -> {})).isFalse();
            assertThat(at.shows("Close and lose your latest session?")).isTrue();
        });
    }

    @Test
    void whoAnswersAndPressesEnterHasAnswered(FxRobot robot) {
        robot.interact(() -> {
            at.shell.open(at.library.routine("desk-break"));
            JournalWindow.type("6", at.focused());
            at.hurtAndEnd();
            // The default button wants a window that shows.
            Stage window = new Stage();
            window.setScene(at.scene);
            window.show();
            ToggleButton three = (ToggleButton) at.scene.getRoot().lookup("#number-3");
            three.requestFocus();
            three.fire();
            JournalWindow.hit(at.focused(), KeyCode.ENTER);
            assertThat(at.scene.getRoot().lookup("#start")).as("Enter is Done").isNotNull();
            window.close();
        });
        assertThat(at.entry().checkIn()).isEqualTo(new CheckIn(6, 3));
    }
}
