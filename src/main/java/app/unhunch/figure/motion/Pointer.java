package app.unhunch.figure.motion;

import app.unhunch.figure.math.Vec;
import java.util.List;

/// An arrow that shows where a movement goes.
///
/// @param path in the room, from its tail to its tip
/// @param level how much of it shows, 0 to 1
public record Pointer(List<Vec> path, double level) {

    /// Copies the path, so that it is immutable.
    public Pointer {
        path = List.copyOf(path);
    }
}
