package app.unhunch.platform;

import java.nio.file.Path;
import java.util.Map;

/// Where what belongs to this machine alone lives: a place that programs which keep folders in step leave alone.
public final class StateFolder {

    private StateFolder() {}

    /// The folder for this system, environment and home as Java knows it; it need not exist yet.
    public static Path of(OperatingSystem system, Map<String, String> environment, Path userHome) {
        Path home = DataFolder.folder(environment, "HOME", userHome);
        return switch (system) {
            case LINUX ->
                DataFolder.folder(environment, "XDG_STATE_HOME", home.resolve(".local", "state"))
                        .resolve("unhunch");
            case MAC -> home.resolve("Library", "Preferences", "Unhunch");
            case WINDOWS ->
                DataFolder.folder(environment, "LOCALAPPDATA", userHome.resolve("AppData", "Local"))
                        .resolve("Unhunch");
        };
    }
}
