package app.unhunch.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.offset;

import app.unhunch.i18n.TestTexts;
import app.unhunch.journal.live.JournalService;
import app.unhunch.library.Library;
import app.unhunch.run.RunServices;
import app.unhunch.settings.Appearance;
import app.unhunch.settings.Settings;
import app.unhunch.ui.home.TestReader;
import app.unhunch.ui.theme.Theme;
import app.unhunch.ui.widget.Outlets;
import app.unhunch.ui.widget.TestJournal;
import app.unhunch.ui.widget.safety.TestCautions;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.paint.Color;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/// Home on the screen of a small laptop, also for whoever comes back to it.
@ExtendWith(ApplicationExtension.class)
class HomeAgainTest {

    private static final double WIDTH = 1280;
    private static final double HEIGHT = 700;

    private final Settings settings = new Settings();
    private final JournalService journal = TestJournal.empty();
    private Scene scene;

    @Start
    void start(Stage stage) {
        Theme.load();
        Library library = Library.read(null);
        settings.noticeRead().set(true);
        settings.appearance().set(Appearance.LIGHT);
        settings.checkIn().set(false);
        TestCautions.read(settings, library);
        Shell shell = new Shell(
                new RoutineFiles(library, TestReader.of(library), Path.of("routines"), () -> false),
                settings,
                RunServices.silent(journal, 1),
                new WindowServices(Outlets.silent(), Runnable::run, Runnable::run),
                Clock.fixed(Instant.EPOCH, ZoneOffset.UTC),
                TestTexts.english());
        scene = new Scene(shell.root(), WIDTH, HEIGHT);
        Theme.dress(scene, settings);
        stage.setScene(scene);
        stage.show();
        shell.open(Optional.empty());
    }

    @Test
    void nothingBelowMovesWhicheverRoutineIsChosenAndAllIsInSight(FxRobot robot) {
        ListView<?> routines = robot.lookup("#routines").queryListView();
        double place = top(routines);
        for (int i = 0; i < routines.getItems().size(); i++) {
            int chosen = i;
            robot.interact(() -> routines.getSelectionModel().select(chosen));
            WaitForAsyncUtils.waitForFxEvents();
            assertThat(top(routines)).as("routine %d", i).isEqualTo(place, offset(0.1));
            assertThat(bottom(robot.lookup(".tips").query())).isLessThanOrEqualTo(HEIGHT);
            Region page = (Region) pane(robot).getContent();
            assertThat(page.getHeight())
                    .isEqualTo(pane(robot).getViewportBounds().getHeight(), offset(0.5));
        }
    }

    @Test
    void afterPainEveryRoutineIsStillInSightAndSaysWhyItIsLeftOut(FxRobot robot) {
        int count = robot.lookup("#routines").queryListView().getItems().size();
        for (int i = 0; i < count; i++) {
            int chosen = i;
            robot.interact(() -> {
                robot.lookup("#routines").queryListView().getSelectionModel().select(chosen);
                robot.lookup("#start").query().requestFocus();
            });
            type(robot, KeyCode.ENTER);
            type(robot, KeyCode.H);
            type(robot, KeyCode.Y);
            type(robot, KeyCode.ENTER);
            assertThat(cells(robot))
                    .filteredOn(cell -> cell.isVisible()
                            && !cell.isEmpty()
                            && place(cell).getMinX() >= 0
                            && place(cell).getMaxX() <= WIDTH)
                    .as("after routine %d", i)
                    .hasSize(count);
        }
        ListCell<?> reset = cells(robot).stream()
                .filter(cell -> "Two-Minute Reset, Left out: it hurt".equals(cell.getAccessibleText()))
                .findFirst()
                .orElseThrow();
        assertThat(reset.lookup(".minutes").isVisible()).isFalse();
        assertThat(((Label) reset.lookup(".place")).getText()).isEqualTo("Left out: it hurt");
    }

    @Test
    void whoComesBackBeginsAtTheTop(FxRobot robot) {
        robot.interact(() -> {
            settings.textSize().set(150);
            scene.getRoot().layout();
            pane(robot).setVvalue(1);
            robot.lookup("#settings").queryButton().fire();
        });
        type(robot, KeyCode.ESCAPE);
        WaitForAsyncUtils.waitForFxEvents();

        assertThat(pane(robot).getVvalue()).isZero();
        assertThat(robot.lookup("#start").query().isFocused()).isTrue();
    }

    @Test
    void helpAndTheKeysAreOneKeyAwayOnEveryScreenWithoutASession(FxRobot robot) {
        for (String screen : List.of("", "#settings", "#progress")) {
            if (!screen.isEmpty()) {
                robot.interact(() -> robot.lookup(screen).queryButton().fire());
            }
            type(robot, KeyCode.F1);
            assertThat(shows(robot, "Before you begin")).as("F1 %s", screen).isTrue();
            type(robot, KeyCode.F1);
            type(robot, KeyCode.ESCAPE);
            assertThat(shows(robot, "Before you begin")).isFalse();

            write(robot, scene.getFocusOwner());
            assertThat(shows(robot, "Before you begin")).as("? %s", screen).isTrue();
            robot.interact(() -> robot.lookup("#show-keys").queryButton().fire());
            assertThat(shows(robot, "Keys during a session")).isTrue();
            type(robot, KeyCode.ESCAPE);
            assertThat(shows(robot, "Before you begin")).as("the way back").isTrue();
            type(robot, KeyCode.ESCAPE);
            type(robot, KeyCode.ESCAPE);
        }
    }

    @Test
    void aSessionHasItsOwnSheetForTheseKeys(FxRobot robot) {
        type(robot, KeyCode.ENTER);
        type(robot, KeyCode.F1);
        write(robot, scene.getFocusOwner());

        assertThat(shows(robot, "Keys")).isTrue();
        type(robot, KeyCode.ESCAPE);
        assertThat(shows(robot, "Before you begin")).isFalse();
    }

    @Test
    void whereTextIsWrittenAQuestionMarkIsWritten(FxRobot robot) {
        AtomicInteger asked = new AtomicInteger();
        TextField field = new TextField();
        robot.interact(() -> {
            StackPane around = new StackPane(field);
            HelpKeys.listenUnder(around, asked::incrementAndGet);
        });
        write(robot, field);

        assertThat(asked).hasValue(0);
    }

    @Test
    void aKeyShowsWhereTheKeyboardIsAlsoInWhatItOpened(FxRobot robot) {
        Button start = robot.lookup("#start").queryButton();
        assertThat(isRinged(start)).isFalse();
        type(robot, KeyCode.TAB);
        Button next = (Button) scene.getFocusOwner();
        assertThat(isRinged(next)).isTrue();

        type(robot, KeyCode.F1);
        Button close = (Button) scene.getFocusOwner();
        assertThat(close.getText()).isEqualTo("Close");
        assertThat(isRinged(close)).isTrue();
    }

    private static List<ListCell<?>> cells(FxRobot robot) {
        return robot.lookup(".routine-cell").queryAll().stream()
                .<ListCell<?>>map(cell -> (ListCell<?>) cell)
                .toList();
    }

    private static boolean isRinged(Button button) {
        return button.getBorder().getStrokes().stream()
                .anyMatch(stroke -> stroke.getWidths().getTop() >= 2
                        && stroke.getTopStroke().equals(Color.web("#2b2833")));
    }

    private static ScrollPane pane(FxRobot robot) {
        return robot.lookup(".home > .scroll-pane").query();
    }

    private static boolean shows(FxRobot robot, String text) {
        return robot.lookup(text).tryQuery().isPresent();
    }

    private static void write(FxRobot robot, Node target) {
        robot.interact(() -> target.fireEvent(
                new KeyEvent(KeyEvent.KEY_TYPED, "?", "", KeyCode.UNDEFINED, true, false, false, false)));
    }

    private static double top(Node node) {
        return place(node).getMinY();
    }

    private static double bottom(Node node) {
        return place(node).getMaxY();
    }

    private static Bounds place(Node node) {
        return node.localToScene(node.getLayoutBounds());
    }

    private static void type(FxRobot robot, KeyCode key) {
        robot.press(key).release(key);
        WaitForAsyncUtils.waitForFxEvents();
    }
}
