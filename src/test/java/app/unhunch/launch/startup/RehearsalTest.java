package app.unhunch.launch.startup;

import static org.assertj.core.api.Assertions.assertThat;

import app.unhunch.i18n.TestTexts;
import app.unhunch.journal.live.JournalService;
import app.unhunch.library.Library;
import app.unhunch.run.RunServices;
import app.unhunch.settings.Settings;
import app.unhunch.ui.RoutineFiles;
import app.unhunch.ui.Shell;
import app.unhunch.ui.WindowServices;
import app.unhunch.ui.home.TestReader;
import app.unhunch.ui.theme.Theme;
import app.unhunch.ui.widget.Outlets;
import app.unhunch.ui.widget.TestJournal;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicBoolean;
import javafx.scene.Scene;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

@ExtendWith(ApplicationExtension.class)
class RehearsalTest {

    private final AtomicBoolean done = new AtomicBoolean();
    private final Settings settings = new Settings();
    private Stage stage;

    @Start
    void start(Stage stage) {
        this.stage = stage;
        settings.noticeRead().set(true);
        settings.lastRoutine().set("micro-break");
        Library library = Library.read(null);
        JournalService journal = TestJournal.empty();
        Shell shell = new Shell(
                new RoutineFiles(library, TestReader.of(library), Path.of("routines"), () -> false),
                settings,
                RunServices.silent(journal, 1000),
                new WindowServices(Outlets.silent(), Runnable::run, Runnable::run),
                Clock.fixed(Instant.EPOCH, ZoneOffset.UTC),
                TestTexts.english());
        Scene scene = new Scene(shell.root(), 980, 760);
        Theme.dress(scene, settings);
        stage.setScene(scene);
        stage.show();
        shell.open(Optional.empty());
    }

    @Test
    void itGoesThroughEverythingAloneAndEndsOnHome(FxRobot robot) throws TimeoutException {
        robot.interact(() -> Rehearsal.begin(stage, () -> done.set(true)));
        WaitForAsyncUtils.waitFor(60, TimeUnit.SECONDS, done::get);
        assertThat(robot.lookup("#start").tryQuery()).isPresent();
        assertThat(settings.lastRoutine().get()).isEqualTo("micro-break");
    }

    @Test
    void whoMeasuresIsToldHowManyRoutinesAreListed(FxRobot robot) throws TimeoutException {
        List<String> told = new CopyOnWriteArrayList<>();
        robot.interact(() -> Rehearsal.tellListed(stage, told::add));
        WaitForAsyncUtils.waitFor(60, TimeUnit.SECONDS, () -> told.contains("listed 6"));
    }
}
