package app.unhunch.figure.paint;

import app.unhunch.figure.body.Person;
import app.unhunch.figure.motion.Frame;

/// Everything that one picture shows.
///
/// @param breath how full the lungs are, 0 to 1
/// @param guides whether arrow and glow are shown
public record Scene(Frame frame, Person person, Backdrop theme, double breath, Guides guides) {

    /// Whether the picture points out where the movement goes and where it is felt.
    public enum Guides {
        SHOWN,
        HIDDEN
    }
}
