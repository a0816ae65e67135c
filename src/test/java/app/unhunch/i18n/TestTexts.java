package app.unhunch.i18n;

import java.util.List;
import java.util.Locale;

/// The words as a person in Britain reads them.
public final class TestTexts {

    private static final UiLocale BRITISH =
            UiLocale.choose(UiLocale.SYSTEM, List.of(Locale.ENGLISH), SystemLocales.of(Locale.UK, Locale.UK));

    private TestTexts() {}

    public static Texts english() {
        return Texts.load("app/unhunch/ui/texts", BRITISH);
    }

    /// The words of the terminal.
    public static Texts console() {
        return Texts.load("app/unhunch/console/console", BRITISH);
    }

    /// The words of the command line.
    public static Texts cli() {
        return Texts.load("app/unhunch/cli/cli", BRITISH);
    }

    public static UiLocale locale() {
        return BRITISH;
    }

    public static Formats formats() {
        return new Formats(BRITISH);
    }
}
