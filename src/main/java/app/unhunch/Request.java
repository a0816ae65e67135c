package app.unhunch;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// What a person asked of the window on the command line.
///
/// @param dataFolder where their files live
/// @param routine the id of the routine to start at once, or `null` to let them choose
/// @param speed how many times faster than life, 1 to 1000
record Request(Path dataFolder, @Nullable String routine, int speed) {

    /// The same as arguments: JavaFX makes the application itself and hands nothing else on to it.
    List<String> toArguments() {
        List<String> arguments = new ArrayList<>(List.of("--data=" + dataFolder, "--speed=" + speed));
        if (routine != null) {
            arguments.add("--routine=" + routine);
        }
        return List.copyOf(arguments);
    }

    /// Reads the named arguments that [#toArguments()] wrote.
    static Request of(Map<String, String> named) {
        return new Request(
                Path.of(named.getOrDefault("data", "")),
                named.get("routine"),
                Integer.parseInt(named.getOrDefault("speed", "1")));
    }
}
