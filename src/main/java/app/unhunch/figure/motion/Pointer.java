package app.unhunch.figure.motion;

import app.unhunch.figure.math.Vec;
import java.util.List;

/// An arrow that shows where a movement goes.
///
/// @param path in the room, from its tail to its tip
/// @param level how much of it shows, 0 to 1
public record Pointer(List<Vec> path, double level) {

    /// How thick an arrow is at its tip, as a share of the height of the picture.
    public static final double THICK = 0.0115;

    /// How long an arrow is at least, as a share of the height of the picture: a shorter one would be all tip.
    public static final double SHORTEST = 0.11;

    /// How far the barbs of its tip are from its middle, as a share of the height of the picture.
    public static final double TIP_HALF = 0.018;

    /// Copies the path, so that it is immutable.
    public Pointer {
        path = List.copyOf(path);
    }
}
