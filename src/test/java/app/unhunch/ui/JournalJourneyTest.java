package app.unhunch.ui;

import static org.assertj.core.api.Assertions.assertThat;

import app.unhunch.journal.CheckIn;
import app.unhunch.journal.Entry;
import app.unhunch.journal.JournalFolder;
import app.unhunch.library.Library;
import app.unhunch.settings.Settings;
import app.unhunch.ui.common.Diary;
import app.unhunch.ui.common.Looks;
import app.unhunch.ui.common.Outlets;
import app.unhunch.ui.home.TestReader;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Labeled;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
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

    private final Library library = Library.read(null);
    private final Settings settings = new Settings();
    private Diary diary;
    private Shell shell;
    private Scene scene;

    @Start
    void start(Stage stage) {
        settings.noticeRead().set(true);
        use(1);
    }

    @Test
    void whatWasToldBeforeAndAfterIsKeptWithTheSession(FxRobot robot) {
        robot.interact(() -> {
            shell.open(library.routine("desk-break"));
            type("6", focused());
            hurtAndEnd();
            assertThat(shows("Kept in your journal")).isTrue();
            assertThat(entry().checkIn()).isEqualTo(new CheckIn(6, null));
            type("x", focused());
            note("Long day.");
            press("Done");
        });
        assertThat(entry().checkIn()).isEqualTo(new CheckIn(6, 10));
        assertThat(entry().note()).isEqualTo("Long day.");
        assertThat(entry().routineId()).isEqualTo("desk-break");
    }

    @Test
    void enterSkipsTheQuestionAndBegins(FxRobot robot) {
        robot.interact(() -> {
            shell.open(library.routine("desk-break"));
            hit(focused(), KeyCode.ENTER);
            assertThat(session()).isNotNull();
            hurtAndEnd();
        });
        assertThat(entry().checkIn()).isEqualTo(CheckIn.NONE);
    }

    @Test
    void escapeLeadsBackToHome(FxRobot robot) {
        robot.interact(() -> {
            shell.open(library.routine("desk-break"));
            hit(focused(), KeyCode.ESCAPE);
            assertThat(session()).isNull();
            assertThat(shows("How is your upper back")).isFalse();
        });
    }

    @Test
    void whoWantsNoQuestionGetsNone(FxRobot robot) {
        settings.checkIn().set(false);
        robot.interact(() -> {
            shell.open(library.routine("desk-break"));
            assertThat(session()).isNotNull();
            hurtAndEnd();
            assertThat(shows("How is your upper back")).isFalse();
            assertThat(shows("Kept in your journal")).isTrue();
        });
    }

    @Test
    void theSameRoutineAgainDoesNotAskTwice(FxRobot robot) {
        robot.interact(() -> {
            shell.open(library.routine("desk-break"));
            type("6", focused());
            hurtAndEnd();
            type("4", focused());
            press("Again");
            assertThat(session()).isNotNull();
            hurtAndEnd();
        });
        assertThat(read()).extracting(Entry::checkIn).contains(new CheckIn(6, 4), new CheckIn(4, null));
    }

    @Test
    void whoBeginsAgainSoonIsNotAskedAgain(FxRobot robot) {
        robot.interact(() -> {
            shell.open(library.routine("desk-break"));
            type("6", focused());
            hit(session(), KeyCode.ESCAPE);
            press("End the session");
            press("Start");
            assertThat(session())
                    .as("a session that hardly began was asked for")
                    .isNotNull();
            hurtAndEnd();
            assertThat(entry().checkIn()).isEqualTo(new CheckIn(6, null));
            press("Done");
            press("Start");
            assertThat(session()).as("what was skipped a moment ago").isNotNull();
        });
    }

    @Test
    void aNoteThatIsBeingWrittenWhenTheWindowClosesIsKept(FxRobot robot) {
        robot.interact(() -> {
            shell.open(library.routine("desk-break"));
            type("6", focused());
            hurtAndEnd();
            scene.getRoot().lookup("#note").requestFocus();
            note("Half a word");
            assertThat(shell.mayClose(() -> {})).isTrue();
        });
        assertThat(entry().note()).isEqualTo("Half a word");
    }

    @Test
    void whatIsFasterThanLifeIsNotKept(FxRobot robot) {
        robot.interact(() -> {
            use(100);
            shell.open(library.routine("desk-break"));
            assertThat(session()).isNotNull();
            hurtAndEnd();
            assertThat(shows("You listened to your body.")).isTrue();
            assertThat(shows("Kept in your journal")).isFalse();
        });
        assertThat(read()).isEmpty();
    }

    @Test
    void aSessionWhoseWindowWentIsOfferedAtTheNextStart(FxRobot robot) {
        robot.interact(() -> {
            shell.open(library.routine("desk-break"));
            type("3", focused());
            hit(session(), KeyCode.H);
            assertThat(journal().abandoned())
                    .as("what another window would offer")
                    .isEmpty();
            diary.close();
            use(1);
            shell.open(Optional.empty());
            shell.readJournal();
            assertThat(shows("You stopped at 0:00 today. Keep it?")).isTrue();
            press("Keep it");
        });
        assertThat(entry().checkIn()).isEqualTo(new CheckIn(3, null));
    }

    @Test
    void aWindowWithSomethingUnwrittenAsksBeforeItCloses(FxRobot robot) {
        robot.interact(() -> {
            shell.open(library.routine("desk-break"));
            type("3", focused());
            assertThat(shell.mayClose(() -> {})).isTrue();
            obstruct();
            hurtAndEnd();
            assertThat(shows("We hold on to this session")).isTrue();
            assertThat(shows("Kept in your journal")).isFalse();
            assertThat(shell.mayClose(() -> {})).isFalse();
            assertThat(shows("Close, and lose your latest session?")).isTrue();
        });
    }

    private void use(int speed) {
        diary = new Diary(journal(), "1.0", Diary.Threads.here());
        shell = new Shell(
                new RoutineFiles(library, TestReader.of(library), Path.of("routines"), () -> false),
                settings,
                Companions.silent(),
                new Keeping(diary, Outlets.silent(), Runnable::run),
                Clock.fixed(Instant.parse("2026-03-02T14:20:00Z"), ZoneOffset.UTC),
                Locale.UK,
                speed);
        scene = new Scene(shell.root(), 980, 760);
        Looks.dress(scene, settings);
    }

    private JournalFolder journal() {
        return new JournalFolder(data.resolve("journal"), "test");
    }

    private List<Entry> read() {
        return journal().read().entries();
    }

    private Entry entry() {
        assertThat(read()).hasSize(1);
        return read().getFirst();
    }

    /// A folder where the file should be.
    private void obstruct() {
        assertThat(data.resolve("journal").resolve("test.jsonl").toFile().mkdirs())
                .isTrue();
    }

    private void hurtAndEnd() {
        hit(session(), KeyCode.H);
        hit(session(), KeyCode.ESCAPE);
        press("End the session");
        scene.getRoot().applyCss();
    }

    private Node session() {
        return scene.getRoot().lookup(".session");
    }

    private Node focused() {
        scene.getRoot().applyCss();
        return Objects.requireNonNullElse(scene.getFocusOwner(), scene.getRoot());
    }

    private void note(String words) {
        ((TextField) scene.getRoot().lookup("#note")).setText(words);
    }

    private void press(String words) {
        scene.getRoot().applyCss();
        scene.getRoot().lookupAll(".button").stream()
                .filter(Button.class::isInstance)
                .map(Button.class::cast)
                .filter(button -> button.getText().equals(words))
                .findFirst()
                .orElseThrow()
                .fire();
    }

    private boolean shows(String words) {
        scene.getRoot().applyCss();
        return scene.getRoot().lookupAll(".label").stream()
                .anyMatch(node -> node instanceof Labeled label
                        && label.isVisible()
                        && label.getText().contains(words));
    }

    private static void type(String character, Node target) {
        target.fireEvent(
                new KeyEvent(KeyEvent.KEY_TYPED, character, "", KeyCode.UNDEFINED, false, false, false, false));
    }

    private static void hit(Node target, KeyCode key) {
        target.fireEvent(new KeyEvent(KeyEvent.KEY_PRESSED, "", "", key, false, false, false, false));
        target.fireEvent(new KeyEvent(KeyEvent.KEY_RELEASED, "", "", key, false, false, false, false));
    }
}
