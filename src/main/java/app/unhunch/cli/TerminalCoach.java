package app.unhunch.cli;

import app.unhunch.i18n.UiLocale;
import app.unhunch.session.AfterGetReady;
import app.unhunch.session.Timeline;
import java.nio.file.Path;

/// Where a person is coached without a window.
@FunctionalInterface
public interface TerminalCoach {

    /// Coaches to the end and returns the exit code.
    ///
    /// @param afterGetReady what to do after getting ready, where there is a person to wait for
    /// @param anyKeyPauses whether any key pauses while the person is on the floor
    /// @param speed how many times faster than life, 1 to 1000
    /// @param dataFolder where the journal is
    /// @param locale that of the words
    int coach(
            Timeline timeline,
            AfterGetReady afterGetReady,
            boolean anyKeyPauses,
            int speed,
            Path dataFolder,
            UiLocale locale);
}
