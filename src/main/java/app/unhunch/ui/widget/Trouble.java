package app.unhunch.ui.widget;

import static app.unhunch.i18n.Arg.arg;

import app.unhunch.i18n.Texts;
import app.unhunch.journal.store.Fault;
import java.nio.file.Path;

/// Says why the journal could not be written, and what to do.
public final class Trouble {

    private Trouble() {}

    /// Says in one or two sentences why the journal could not be written, and what to do.
    public static String words(Fault fault, Path folder, Texts texts) {
        return switch (fault.kind()) {
            case FULL -> texts.get("trouble.full", arg("folder", folder));
            case CLOSED -> texts.get("trouble.closed", arg("folder", folder));
            case OTHER -> texts.get("trouble.unknown", arg("folder", folder), arg("reason", fault.cause()));
        };
    }
}
