package app.unhunch;

import app.unhunch.library.Library;
import app.unhunch.library.Schemas;
import app.unhunch.platform.FolderOpener;
import app.unhunch.platform.OperatingSystem;
import app.unhunch.settings.DebouncedSaver;
import app.unhunch.ui.RoutineFiles;
import app.unhunch.ui.Shell;
import app.unhunch.ui.common.Looks;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneId;
import java.util.Locale;
import java.util.Optional;
import javafx.application.Application;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.scene.input.KeyCombination;
import javafx.stage.Stage;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// The window, and the place where everything it needs is made.
public final class UnhunchApp extends Application {

    private static final Logger LOG = LoggerFactory.getLogger(UnhunchApp.class);
    private static final double LEAST_WIDTH = 720;
    private static final double LEAST_HEIGHT = 520;
    private static final double USUAL_WIDTH = 1280;
    private static final double USUAL_HEIGHT = 800;

    private Optional<DebouncedSaver> saver = Optional.empty();

    @Override
    public void start(Stage stage) {
        Request request = Request.of(getParameters().getNamed());
        Path routines = request.dataFolder().resolve("routines");
        Library library = Library.read(routines);
        SettingsFile settings = SettingsFile.open(request.dataFolder());
        Looks.loadFonts();
        Shell shell = new Shell(
                new RoutineFiles(library, () -> Library.read(routines), routines, () -> show(routines)),
                settings.settings(),
                Clock.system(ZoneId.systemDefault()),
                Locale.getDefault(),
                request.speed());
        stage.setScene(new Scene(shell.root(), USUAL_WIDTH, USUAL_HEIGHT));
        Looks.dress(stage.getScene(), settings.settings());
        stage.setTitle("Unhunch");
        stage.setMinWidth(LEAST_WIDTH);
        stage.setMinHeight(LEAST_HEIGHT);
        // Escape asks whether to end the session, in full screen too; F leaves it.
        stage.setFullScreenExitKeyCombination(KeyCombination.NO_MATCH);
        stage.setFullScreenExitHint("");
        stage.show();
        shell.open(Optional.ofNullable(request.routine()).flatMap(library::routine));
        settings.note().ifPresent(note -> shell.tell(note.key(), note.argument()));
        saver = settings.keep(fault -> Platform.runLater(() -> tellNotSaved(shell, fault)));
    }

    /// Saves what is not saved yet.
    @Override
    public void stop() {
        saver.ifPresent(DebouncedSaver::close);
    }

    private static void tellNotSaved(Shell shell, IOException fault) {
        LOG.warn("The settings could not be saved", fault);
        shell.tell("tell.settingsNotSaved", fault.toString());
    }

    /// Shows the person's folder of routines, ready to write in: with the schemas that help a text editor.
    private static boolean show(Path routines) {
        try {
            Schemas.copyTo(routines);
        } catch (IOException e) {
            LOG.warn("The folder of routines could not be made", e);
            return false;
        }
        return FolderOpener.of(OperatingSystem.of(System.getProperty("os.name"))).open(routines);
    }
}
