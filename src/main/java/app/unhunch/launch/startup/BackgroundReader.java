package app.unhunch.launch.startup;

import app.unhunch.library.Library;
import app.unhunch.ui.home.LibraryReader;
import java.nio.file.Path;
import java.util.Locale;
import java.util.concurrent.Future;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.application.Platform;

/// Reads a person's own files on a thread of its own: they may have thousands, and the window does not wait for them.
///
/// @param bundled what comes with the program
/// @param routines the folder of the person's own
/// @param language that of the words
public record BackgroundReader(Future<Library> bundled, Path routines, Locale language) implements LibraryReader {

    @Override
    public <T> void read(Function<Library, T> ready, Consumer<T> found) {
        Thread.ofPlatform().name("library").daemon().start(() -> {
            Library library = bundled.resultNow().with(routines).in(language);
            // They are needed next, and the window should not wait for them either.
            library.poses();
            T made = ready.apply(library);
            Platform.runLater(() -> found.accept(made));
        });
    }
}
