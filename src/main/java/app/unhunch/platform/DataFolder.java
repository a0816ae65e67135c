package app.unhunch.platform;

import java.nio.file.Path;
import java.util.Map;

/// Where a person's own files live: their routines, their journal, their settings and the log.
public final class DataFolder {

    private DataFolder() {}

    /// The folder for this system, environment and home; it need not exist yet.
    public static Path of(OperatingSystem system, Map<String, String> environment, Path home) {
        return switch (system) {
            case LINUX -> xdg(environment.getOrDefault("XDG_DATA_HOME", ""), home);
            case MAC -> home.resolve("Library", "Application Support", "Unhunch");
            case WINDOWS -> roaming(environment.getOrDefault("APPDATA", ""), home);
        };
    }

    /// A relative value counts as none: https://specifications.freedesktop.org/basedir/latest/.
    private static Path xdg(String dataHome, Path home) {
        Path base = Path.of(dataHome);
        return (base.isAbsolute() ? base : home.resolve(".local", "share")).resolve("unhunch");
    }

    private static Path roaming(String appData, Path home) {
        return (appData.isBlank() ? home.resolve("AppData", "Roaming") : Path.of(appData)).resolve("Unhunch");
    }
}
