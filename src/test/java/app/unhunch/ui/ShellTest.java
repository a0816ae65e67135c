package app.unhunch.ui;

import static app.unhunch.i18n.Arg.arg;
import static org.assertj.core.api.Assertions.assertThat;

import app.unhunch.i18n.TestTexts;
import app.unhunch.library.Library;
import app.unhunch.run.RunServices;
import app.unhunch.settings.Settings;
import app.unhunch.ui.home.TestReader;
import app.unhunch.ui.theme.Theme;
import app.unhunch.ui.widget.Mouse;
import app.unhunch.ui.widget.Outlets;
import app.unhunch.ui.widget.TestJournal;
import app.unhunch.ui.widget.safety.TestCautions;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayDeque;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.atomic.AtomicInteger;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Labeled;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/// In no window, so that no clock runs.
@ExtendWith(ApplicationExtension.class)
class ShellTest {

    private static final String PROMISE = "A few minutes";
    private static final String NOTICE = "Before you begin";

    private final Library library = Library.read(null);
    private final Settings settings = new Settings();
    private final Queue<Runnable> later = new ArrayDeque<>();
    private Shell shell;
    private Scene scene;

    @Start
    void start(Stage stage) {
        TestCautions.read(settings, library);
        use();
    }

    @Test
    void theNoticeIsReadOnceAndNeverAgain(FxRobot robot) {
        robot.interact(() -> {
            shell.open(Optional.empty());
            assertThat(shows(PROMISE)).isTrue();
            press("Continue", "#continue");
            assertThat(shows(NOTICE)).isTrue();
            press("I understand", "#understood");
            assertThat(shows(NOTICE)).isFalse();
            use();
            shell.open(Optional.empty());
            assertThat(shows(PROMISE)).isFalse();
        });
    }

    @Test
    void aDoubleClickOnTheFirstPageDoesNotSkipTheSecond(FxRobot robot) {
        robot.interact(() -> {
            shell.open(Optional.empty());
            Mouse.click(button("#continue"), 1);
            assertThat(shows(NOTICE)).isTrue();
            Mouse.click(button("#understood"), 2);
            assertThat(shows(NOTICE)).isTrue();
            Mouse.click(button("#understood"), 1);
            assertThat(shows(NOTICE)).isFalse();
        });
    }

    private Node button(String selector) {
        scene.getRoot().applyCss();
        scene.getRoot().layout();
        return scene.getRoot().lookup(selector);
    }

    @Test
    void aRoutineThatWasAskedForWaitsForTheNotice(FxRobot robot) {
        robot.interact(() -> {
            shell.open(library.routine("desk-break"));
            assertThat(session()).isNull();
            understand();
            press("Start without answering", "#skip-check-in");
            assertThat(session()).isNotNull();
        });
    }

    @Test
    void aRoutineThatWasAskedForWaitsForItsCautions(FxRobot robot) {
        robot.interact(() -> {
            settings.noticeRead().set(true);
            settings.checkIn().set(false);
            settings.cautionsRead().set("");
            shell.open(library.routine("desk-break"));
            assertThat(shows("Take care")).isTrue();
            press("Not now", ".dialog .button");
            assertThat(session()).isNull();

            shell.open(library.routine("desk-break"));
            press("I understand", "#start-anyway");
            assertThat(session()).isNotNull();
            end();

            shell.open(library.routine("desk-break"));
            assertThat(session()).as("who has read them is not asked again").isNotNull();
        });
    }

    @Test
    void homeComesBehindTheFirstQuestionOfARoutineThatWasAskedFor(FxRobot robot) {
        robot.interact(() -> {
            settings.noticeRead().set(true);
            shell.open(library.routine("desk-break"));
            assertThat(checkIn()).isNotNull();
            assertThat(home()).isNull();
            nextFrame();
            assertThat(home()).isNotNull();
            assertThat(scene.getFocusOwner()).isEqualTo(checkIn());
            type(scene.getFocusOwner(), KeyCode.ESCAPE);
            assertThat(checkIn()).isNull();
            assertThat(scene.getFocusOwner()).isEqualTo(home());
        });
    }

    @Test
    void homeDoesNotTakeThePlaceOfASessionThatBeganAtOnce(FxRobot robot) {
        robot.interact(() -> {
            begin();
            nextFrame();
            assertThat(session()).isNotNull();
            assertThat(home()).isNull();
            end();
            assertThat(home()).isNotNull();
        });
    }

    @Test
    void whatThereIsToTellStandsBeforeHomeAndComesBeforeARoutine(FxRobot robot) {
        robot.interact(() -> {
            shell.tell("tell.settingsNotSaved", arg("reason", "the disk is full"));
            begin();
            assertThat(home()).isNotNull();
            assertThat(shows("the disk is full")).isTrue();
            assertThat(session()).isNull();
        });
    }

    @Test
    void aSessionIsNotCoveredByWhatThereIsToTell(FxRobot robot) {
        robot.interact(() -> {
            begin();
            shell.tell("tell.settingsNotSaved", arg("reason", "the disk is full"));
            assertThat(shows("the disk is full")).isFalse();
            end();
            assertThat(session()).isNull();
            assertThat(shows("the disk is full")).isTrue();
        });
    }

    @Test
    void whatComesWhileTheNoticeIsReadIsToldBeforeTheRoutineThatWasAskedFor(FxRobot robot) {
        robot.interact(() -> {
            settings.checkIn().set(false);
            shell.open(library.routine("desk-break"));
            shell.tell("tell.settingsNotSaved", arg("reason", "the disk is full"));
            understand();
            assertThat(shows("the disk is full")).isTrue();
            assertThat(session()).isNull();
            type(scene.getFocusOwner(), KeyCode.ESCAPE);
            assertThat(session()).isNotNull();
            assertThat(shows("the disk is full")).isFalse();
        });
    }

    @Test
    void whatThereIsToTellIsToldOneAfterTheOther(FxRobot robot) {
        robot.interact(() -> {
            settings.noticeRead().set(true);
            shell.open(Optional.empty());
            shell.tell("tell.settingsNotSaved", arg("reason", "the disk is full"));
            shell.tell("tell.folderNotOpened", arg("folder", "here"));
            assertThat(shows("the disk is full")).isTrue();
            type(scene.getFocusOwner(), KeyCode.ESCAPE);
            assertThat(shows("the disk is full")).isFalse();
            assertThat(shows("here")).isTrue();
        });
    }

    @Test
    void onHomeWhatThereIsToTellIsToldAtOnce(FxRobot robot) {
        robot.interact(() -> {
            settings.noticeRead().set(true);
            shell.open(Optional.empty());
            shell.tell("tell.settingsNotSaved", arg("reason", "the disk is full"));
            assertThat(shows("the disk is full")).isTrue();
        });
    }

    @Test
    void aSessionThatHardlyBeganIsNotWorthAWord(FxRobot robot) {
        robot.interact(() -> {
            begin();
            end();
            assertThat(scene.getRoot().lookup(".finish")).isNull();
            assertThat(scene.getRoot().lookup("#start")).isNotNull();
        });
    }

    @Test
    void painIsHeardHoweverShortTheSession(FxRobot robot) {
        robot.interact(() -> {
            begin();
            type(session(), KeyCode.H);
            end();
            assertThat(shows("You listened to your body.")).isTrue();
        });
    }

    @Test
    void itIsToldOfEachScreenThatCameUp(FxRobot robot) {
        AtomicInteger screens = new AtomicInteger();
        robot.interact(() -> {
            settings.noticeRead().set(true);
            shell.whenShown(screens::incrementAndGet);
            shell.open(Optional.empty());
            assertThat(screens).hasValue(1);
            begin();
            assertThat(session()).isNotNull();
            assertThat(screens).hasValueGreaterThan(1);
            int before = screens.get();
            end();
            assertThat(screens).hasValue(before + 1);
        });
    }

    @Test
    void aSmallWindowIsUsualAgainWhenItsSessionEnds(FxRobot robot) {
        robot.interact(() -> {
            Stage window = new Stage();
            window.setScene(scene);
            window.setX(10);
            window.setY(20);
            window.setWidth(980);
            window.setHeight(760);
            begin();
            type(session(), KeyCode.S);
            assertThat(window.getWidth()).isEqualTo(400);
            assertThat(window.isAlwaysOnTop()).isTrue();

            shell.open(Optional.empty());
            assertThat(session()).isNull();
            assertThat(window.getWidth()).isEqualTo(980);
            assertThat(window.getX()).isEqualTo(10);
            assertThat(window.isAlwaysOnTop()).isFalse();
        });
    }

    private void use() {
        shell = new Shell(
                new RoutineFiles(library, TestReader.of(library), Path.of("routines"), () -> false),
                settings,
                RunServices.silent(TestJournal.empty(), 1),
                new WindowServices(Outlets.silent(), later::add, later::add),
                Clock.fixed(Instant.EPOCH, ZoneOffset.UTC),
                TestTexts.english());
        scene = new Scene(shell.root(), 980, 760);
        Theme.dress(scene, settings);
    }

    /// The start button of Home, if that shows.
    private Node home() {
        return scene.getRoot().lookup("#start");
    }

    private void understand() {
        press("Continue", "#continue");
        press("I understand", "#understood");
    }

    private Node checkIn() {
        return scene.getRoot().lookup("#skip-check-in");
    }

    private void nextFrame() {
        while (!later.isEmpty()) {
            later.remove().run();
        }
    }

    private void begin() {
        settings.noticeRead().set(true);
        settings.checkIn().set(false);
        shell.open(library.routine("desk-break"));
    }

    private void end() {
        type(session(), KeyCode.ESCAPE);
        press("End the session", ".dialog .button");
    }

    private Node session() {
        return scene.getRoot().lookup(".session");
    }

    private void press(String words, String selector) {
        scene.getRoot().applyCss();
        scene.getRoot().lookupAll(selector).stream()
                .map(Button.class::cast)
                .filter(button -> button.getText().equals(words))
                .findFirst()
                .orElseThrow()
                .fire();
    }

    private boolean shows(String words) {
        scene.getRoot().applyCss();
        return scene.getRoot().lookupAll(".label").stream()
                .anyMatch(
                        node -> node instanceof Labeled label && label.getText().contains(words));
    }

    private static void type(Node target, KeyCode key) {
        target.fireEvent(new KeyEvent(KeyEvent.KEY_PRESSED, "", "", key, false, false, false, false));
        target.fireEvent(new KeyEvent(KeyEvent.KEY_RELEASED, "", "", key, false, false, false, false));
    }
}
