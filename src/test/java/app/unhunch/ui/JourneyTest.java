package app.unhunch.ui;

import static org.assertj.core.api.Assertions.assertThat;

import app.unhunch.i18n.TestTexts;
import app.unhunch.library.Library;
import app.unhunch.model.Side;
import app.unhunch.run.RunServices;
import app.unhunch.settings.Settings;
import app.unhunch.ui.home.TestReader;
import app.unhunch.ui.theme.Theme;
import app.unhunch.ui.widget.Outlets;
import app.unhunch.ui.widget.TestJournal;
import app.unhunch.ui.widget.safety.TestCautions;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.IntStream;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/// What people do, by keyboard and pointer, through the whole window.
@ExtendWith(ApplicationExtension.class)
class JourneyTest {

    private static final int IN_NO_TIME = 1000;

    @TempDir
    static Path folder;

    private final Settings settings = new Settings();
    private Stage stage;
    private Shell shell;
    private Scene scene;

    @Start
    void start(Stage stage) throws Exception {
        Files.writeString(folder.resolve("mine.json"), "{ \"schemaVersion\": 1, \"id\": \"mine\" ");
        Theme.load();
        this.stage = stage;
        use(1);
        stage.show();
    }

    @Test
    void aNewcomerReadsTheNoticeAndIsCoachedToTheEnd(FxRobot robot) {
        settings.lastRoutine().set("micro-break");
        robot.interact(() -> use(IN_NO_TIME));
        robot.interact(() -> shell.open(Optional.empty()));
        assertThat(shows(robot, "Stop if it hurts.")).isTrue();
        type(robot, KeyCode.ENTER);
        assertThat(shows(robot, "Before you begin")).isTrue();
        type(robot, KeyCode.ESCAPE);
        assertThat(shows(robot, "Stop if it hurts."))
                .as("Escape goes back a page")
                .isTrue();
        type(robot, KeyCode.ESCAPE);
        assertThat(settings.noticeRead().get()).as("Escape is no answer").isFalse();

        type(robot, KeyCode.ENTER);
        type(robot, KeyCode.ENTER);
        assertThat(settings.noticeRead().get()).isTrue();
        type(robot, KeyCode.ENTER);
        assertThat(shows(robot, "Take care")).isTrue();
        type(robot, KeyCode.ENTER);
        await(robot, "Well done.");
        assertThat(shows(robot, "Side Stretch")).isTrue();

        type(robot, KeyCode.ENTER);
        assertThat(shows(robot, "Two-Minute Reset")).isTrue();
    }

    @Test
    void whoeverWantsToBeWaitedForBeginsWithSpace(FxRobot robot) {
        settings.noticeRead().set(true);
        TestCautions.read(settings, Library.read(null));
        settings.waitForMe().set(true);
        robot.interact(() -> use(IN_NO_TIME));
        robot.interact(() -> shell.open(Library.read(null).routine("micro-break")));
        await(robot, "Ready when you are");
        type(robot, KeyCode.SPACE);
        await(robot, "Well done.");
    }

    @Test
    void endingEarlyAsksFirstAndGoingOnIsOneKey(FxRobot robot) {
        open(robot);
        robot.interact(() -> shell.open(Library.read(null).routine("upper-back-full")));
        type(robot, KeyCode.ESCAPE);
        assertThat(shows(robot, "End here for today?")).isTrue();
        type(robot, KeyCode.ENTER);
        assertThat(shows(robot, "End here for today?")).isFalse();

        type(robot, KeyCode.ESCAPE);
        robot.clickOn("End the session");
        assertThat(robot.lookup(".session").tryQuery()).isEmpty();
    }

    @Test
    void anotherRoutineIsChosenAndStartedByKeyboardAlone(FxRobot robot) {
        open(robot);
        settings.checkIn().set(true);
        settings.cautionsRead().set("");
        Node list = robot.lookup("#routines").query();
        robot.interact(list::requestFocus);
        type(robot, KeyCode.HOME);
        type(robot, KeyCode.RIGHT);
        type(robot, KeyCode.ENTER);
        assertThat(shows(robot, "Take care")).isTrue();
        type(robot, KeyCode.ENTER);
        assertThat(shows(robot, "How does your upper back feel right now?")).isTrue();
        type(robot, KeyCode.ENTER);

        assertThat(settings.lastRoutine().get()).isEqualTo("desk-break");
        assertThat(robot.lookup(".session").tryQuery()).isPresent();
    }

    @Test
    void settingsTakeEffectAtOnce(FxRobot robot) {
        open(robot);
        String before = scene.getRoot().getStyle();
        robot.clickOn("#settings");
        robot.clickOn("#section-SESSION");
        Node left = robot.lookup("#firstSide-LEFT").query();
        robot.interact(left::requestFocus);
        type(robot, KeyCode.SPACE);
        robot.clickOn("#section-APPEARANCE");
        Node slider = robot.lookup("#textSizePercent").query();
        robot.interact(slider::requestFocus);
        type(robot, KeyCode.RIGHT);

        assertThat(settings.firstSide().get()).isEqualTo(Side.LEFT);
        assertThat(settings.textSize().get()).isEqualTo(125);
        assertThat(scene.getRoot().getStyle()).isNotEqualTo(before);

        type(robot, KeyCode.ESCAPE);
        assertThat(robot.lookup("#start").tryQuery()).isPresent();
    }

    @Test
    void aBrokenFileIsShownMendedAndReadAgain(FxRobot robot) throws Exception {
        open(robot);
        robot.clickOn("#look-at-problems");
        assertThat(robot.lookup(".problem").queryAll()).isNotEmpty();

        Files.writeString(folder.resolve("mine.json"), """
            { "schemaVersion": 1, "id": "mine", "name": "Mine", "summary": "Just one.",
              "stretches": [ { "stretch": "cat-cow" } ] }
            """);
        robot.clickOn("Read again");
        assertThat(shows(robot, "All your files are fine.")).isTrue();
        robot.clickOn("Close");
        assertThat(robot.lookup("#problems").query().isVisible()).isFalse();
        ListView<?> routines = robot.lookup("#routines").queryListView();
        assertThat(IntStream.range(0, routines.getItems().size()).anyMatch(place -> {
                    robot.interact(() -> routines.scrollTo(place));
                    return shows(robot, "Mine");
                }))
                .isTrue();
    }

    private void use(int speed) {
        shell = new Shell(
                new RoutineFiles(Library.read(folder), TestReader.of(folder), folder, () -> false),
                settings,
                RunServices.silent(TestJournal.empty(), speed),
                new WindowServices(Outlets.silent(), Runnable::run, Runnable::run),
                Clock.fixed(Instant.EPOCH, ZoneOffset.UTC),
                TestTexts.english());
        scene = new Scene(shell.root(), 980, 760);
        Theme.dress(scene, settings);
        stage.setScene(scene);
    }

    private void open(FxRobot robot) {
        settings.noticeRead().set(true);
        TestCautions.read(settings, Library.read(null));
        settings.checkIn().set(false);
        robot.interact(() -> shell.open(Optional.empty()));
        WaitForAsyncUtils.waitForFxEvents();
    }

    private static void type(FxRobot robot, KeyCode key) {
        robot.press(key).release(key);
        WaitForAsyncUtils.waitForFxEvents();
    }

    private static boolean shows(FxRobot robot, String text) {
        return robot.lookup(text).tryQuery().isPresent();
    }

    private static List<String> words(FxRobot robot) {
        return robot.lookup(".label").queryAllAs(Label.class).stream()
                .filter(Node::isVisible)
                .map(Label::getText)
                .toList();
    }

    private static void await(FxRobot robot, String text) {
        try {
            WaitForAsyncUtils.waitFor(20, TimeUnit.SECONDS, () -> shows(robot, text));
        } catch (TimeoutException e) {
            throw new AssertionError("\"" + text + "\" never came; there is " + words(robot), e);
        }
    }
}
