package app.unhunch.cli;

import app.unhunch.i18n.Texts;
import java.util.ListResourceBundle;

/// What `--help` says, under the keys by which picocli asks for it. Not a file of its own: picocli would choose the
/// language itself.
final class HelpTexts extends ListResourceBundle {

    private final Texts texts;

    HelpTexts(Texts texts) {
        this.texts = texts;
    }

    @Override
    protected Object[][] getContents() {
        return new Object[][] {
            {"usage.synopsisHeading", texts.get("help.usage") + " "},
            {"usage.description", plain("help.description")},
            {"list", plain("help.list")},
            {"check", plain("help.check")},
            {"record", plain("help.record")},
            {"console", plain("help.console")},
            {"routine", plain("help.routine")},
            {"fit", plain("help.fit")},
            {"no-floor", plain("help.noFloor")},
            {"warm-up", plain("help.warm-up")},
            {"speed", plain("help.speed")},
            {"data", plain("help.data")},
            {"version", plain("help.version")},
            {"help", plain("help.help")},
            {"usage.footer.0", ""},
            {"usage.footer.1", plain("help.window")},
            {"usage.footer.2", plain("help.keys")}
        };
    }

    /// A text that picocli shows as it is: a per cent sign would mean something to it.
    private String plain(String key) {
        return texts.get(key).replace("%", "%%");
    }
}
