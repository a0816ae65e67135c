package app.unhunch.ui;

import app.unhunch.i18n.TestTexts;
import app.unhunch.library.Library;
import app.unhunch.run.RunServices;
import app.unhunch.settings.Settings;
import app.unhunch.ui.home.TestReader;
import app.unhunch.ui.widget.Outlets;
import app.unhunch.ui.widget.TestJournal;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;

/// A shell with what comes with the program, no sound and an empty journal.
final class QuietShell {

    private QuietShell() {}

    static Shell with(Settings settings) {
        Library library = Library.read(null);
        return new Shell(
                new RoutineFiles(library, TestReader.of(library), Path.of("routines"), () -> false),
                settings,
                RunServices.silent(TestJournal.empty(), 1),
                new WindowServices(Outlets.silent(), Runnable::run, Runnable::run),
                Clock.fixed(Instant.EPOCH, ZoneOffset.UTC),
                TestTexts.english());
    }
}
