package app.unhunch.ui.widget.safety;

import app.unhunch.library.Library;
import app.unhunch.settings.Settings;

/// For tests of what comes after the cautions.
public final class TestCautions {

    private TestCautions() {}

    /// Remembers that those of every routine were read.
    public static void read(Settings settings, Library library) {
        CautionsRead read = new CautionsRead(settings);
        library.routines().forEach(routine -> read.add(routine.warmedUpBy(library.warmUp())));
    }
}
