package app.unhunch.figure.pose;

import java.util.List;

/// Poses through which the body goes on, again and again, for as long as a pose is kept.
///
/// @param seconds how long it takes to come round, more than 0
/// @param poses what comes between the pose and the same pose again; its own id means its mirror image
public record Cycle(double seconds, List<String> poses) {

    /// Copies the list, so that it is immutable.
    public Cycle {
        poses = List.copyOf(poses);
    }
}
