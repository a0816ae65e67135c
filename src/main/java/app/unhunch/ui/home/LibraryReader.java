package app.unhunch.ui.home;

import app.unhunch.library.Library;
import java.util.function.Consumer;
import java.util.function.Function;

/// Reads everything a person can use, away from the window if that takes its time.
@FunctionalInterface
public interface LibraryReader {

    /// Hands over on the window's thread what was found and made ready.
    ///
    /// @param ready makes something of it, still away from the window
    <T> void read(Function<Library, T> ready, Consumer<T> found);
}
