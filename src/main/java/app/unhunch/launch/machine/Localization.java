package app.unhunch.launch.machine;

import app.unhunch.i18n.SystemLocales;
import app.unhunch.i18n.UiLocale;
import app.unhunch.platform.OperatingSystem;
import java.util.Locale;

/// Asks the system for its locales.
public final class Localization {

    private Localization() {}

    /// What the system is set to.
    public static SystemLocales ofSystem(OperatingSystem system) {
        Locale words = Locale.getDefault(Locale.Category.DISPLAY);
        Locale formats = Locale.getDefault(Locale.Category.FORMAT);
        return switch (system) {
            case LINUX -> SystemLocales.posix(System.getenv(), words, formats);
            case MAC, WINDOWS -> SystemLocales.of(words, formats);
        };
    }

    /// The locale of the interface.
    ///
    /// @param wish the language that the person has set
    public static UiLocale choose(String wish, SystemLocales system) {
        return UiLocale.choose(wish, UiLocale.LANGUAGES, system);
    }

    /// Has Java and the toolkit speak it too: some words and numbers are their own, as in the menu of a text field.
    public static void prevail(UiLocale locale) {
        Locale.setDefault(locale.language());
        Locale.setDefault(Locale.Category.FORMAT, locale.numbers());
    }
}
