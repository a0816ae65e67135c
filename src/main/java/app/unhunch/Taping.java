package app.unhunch;

import app.unhunch.coach.Listening;
import app.unhunch.session.Timeline;
import java.nio.file.Path;

/// Writes down what there is to hear.
@FunctionalInterface
interface Taping {

    /// Writes the sound of a routine to a file and returns the exit code.
    int record(Timeline timeline, Listening listening, Path file);
}
