package app.unhunch.cli;

import app.unhunch.coach.AudioPreferences;
import app.unhunch.i18n.Texts;
import app.unhunch.session.Timeline;
import java.nio.file.Path;

/// Writes down what there is to hear.
@FunctionalInterface
public interface RecordCommand {

    /// Writes the sound of a routine to a file and returns the exit code.
    ///
    /// @param texts the words of the command line
    int record(Timeline timeline, AudioPreferences preferences, Path file, Texts texts);
}
