package app.unhunch;

import app.unhunch.library.Library;
import app.unhunch.library.Schemas;
import app.unhunch.platform.FolderOpener;
import app.unhunch.platform.OperatingSystem;
import app.unhunch.settings.DebouncedSaver;
import app.unhunch.ui.MainWindow;
import app.unhunch.ui.RoutineFiles;
import app.unhunch.ui.Shell;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneId;
import java.util.Locale;
import java.util.Optional;
import javafx.application.Application;
import javafx.application.Platform;
import javafx.stage.Stage;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// The window, and the place where everything it needs is made.
public final class UnhunchApp extends Application {

    private static final Logger LOG = LoggerFactory.getLogger(UnhunchApp.class);

    private Optional<DebouncedSaver> saver = Optional.empty();

    @Override
    public void start(Stage stage) {
        Request request = Request.of(getParameters().getNamed());
        Path routines = request.dataFolder().resolve("routines");
        Library library = Library.read(routines);
        SettingsFile settings = SettingsFile.open(request.dataFolder());
        Shell shell = new Shell(
                new RoutineFiles(library, () -> Library.read(routines), routines, () -> show(routines)),
                settings.settings(),
                Clock.system(ZoneId.systemDefault()),
                Locale.getDefault(),
                request.speed());
        MainWindow.show(stage, shell, settings.settings());
        settings.note().ifPresent(note -> shell.tell(note.key(), note.argument()));
        shell.open(Optional.ofNullable(request.routine()).flatMap(library::routine));
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
        return FolderOpener.of(OperatingSystem.of(System.getProperty("os.name")))
                .open(routines);
    }
}
