package app.unhunch.platform;

import java.nio.file.Path;
import java.util.Map;

/// Where a person's own files live: their routines, their journal, their settings and the log.
public final class DataFolder {

    private DataFolder() {}

    /// The folder for this system, environment and home as Java knows it; it need not exist yet.
    public static Path of(OperatingSystem system, Map<String, String> environment, Path userHome) {
        // Java reads the home from the user database; every other program of these systems asks the environment.
        Path home = folder(environment, "HOME", userHome);
        return switch (system) {
            case LINUX ->
                folder(environment, "XDG_DATA_HOME", home.resolve(".local", "share"))
                        .resolve("unhunch");
            case MAC -> home.resolve("Library", "Application Support", "Unhunch");
            case WINDOWS ->
                folder(environment, "APPDATA", userHome.resolve("AppData", "Roaming"))
                        .resolve("Unhunch");
        };
    }

    /// A relative value counts as none: https://specifications.freedesktop.org/basedir/latest/.
    static Path folder(Map<String, String> environment, String variable, Path otherwise) {
        Path named = Path.of(environment.getOrDefault(variable, ""));
        return named.isAbsolute() ? named : otherwise;
    }
}
