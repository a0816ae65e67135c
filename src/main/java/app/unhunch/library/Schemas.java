package app.unhunch.library;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/// The JSON Schemas of stretches, routines and poses, by which a text editor completes and checks a file while it is
/// written.
public final class Schemas {

    private Schemas() {}

    /// Prepares a person's folder for writing routines: puts the schemas into its folder `schema`, over older ones, and
    /// makes the folders `stretches` and `poses`. Throws [IOException] if the folder cannot be written.
    public static void copyTo(Path userRoutines) throws IOException {
        Files.createDirectories(userRoutines.resolve("stretches"));
        Files.createDirectories(userRoutines.resolve("poses"));
        Path folder = Files.createDirectories(userRoutines.resolve("schema"));
        for (String schema : Bundled.SCHEMAS) {
            try (InputStream in = Bundled.open("routines/schema/" + schema)) {
                Files.copy(in, folder.resolve(schema), StandardCopyOption.REPLACE_EXISTING);
            }
        }
    }
}
