package app.unhunch.figure.paint;

import app.unhunch.figure.Glow;
import app.unhunch.figure.Person;
import app.unhunch.figure.Skeleton;
import app.unhunch.figure.View;
import java.util.List;

/// Everything that one frame shows.
///
/// @param bones where the body is
/// @param view from where it is seen
/// @param breath how full the lungs are, 0 to 1
/// @param glows where a stretch is felt
/// @param glow how much of the glows is there, 0 to 1
public record Scene(
        Skeleton bones, View view, Person person, Theme theme, double breath, List<Glow> glows, double glow) {

    /// Copies the list.
    public Scene {
        glows = List.copyOf(glows);
    }
}
