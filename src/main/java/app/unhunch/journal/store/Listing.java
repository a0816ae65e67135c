package app.unhunch.journal.store;

import java.io.IOException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/// What is in a folder of a journal.
final class Listing {

    private Listing() {}

    /// The files whose name ends as it should, in the order of their names. A folder that is not there has none.
    ///
    /// @param bad told why a folder that is there could not be listed to its end
    static List<Path> of(Path folder, Consumer<IOException> bad) {
        List<Path> files = new ArrayList<>();
        try (DirectoryStream<Path> found = Files.newDirectoryStream(folder, "*.jsonl")) {
            addAll(found, files);
        } catch (NoSuchFileException _) {
            return List.of();
        } catch (IOException e) {
            bad.accept(e);
        }
        // What cannot be looked at is no folder as far as we know: whoever reads it is told why not.
        return files.stream()
                .filter(file -> Files.isRegularFile(file) || !Files.exists(file))
                .sorted()
                .toList();
    }

    /// A disk that fails on the way is told of by an exception of another kind.
    static void addAll(DirectoryStream<Path> found, List<Path> files) throws IOException {
        try {
            found.forEach(files::add);
        } catch (DirectoryIteratorException e) {
            throw e.getCause();
        }
    }
}
