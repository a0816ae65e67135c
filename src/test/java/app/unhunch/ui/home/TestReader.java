package app.unhunch.ui.home;

import app.unhunch.library.Library;
import java.nio.file.Path;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/// Reads at once.
public record TestReader(Supplier<Library> library) implements LibraryReader {

    /// Always finds the same.
    public static TestReader of(Library library) {
        return new TestReader(() -> library);
    }

    /// Reads a folder of routines anew each time.
    public static TestReader of(@Nullable Path folder) {
        return new TestReader(() -> Library.read(folder));
    }

    @Override
    public <T> void read(Function<Library, T> ready, Consumer<T> found) {
        found.accept(ready.apply(library.get()));
    }
}
