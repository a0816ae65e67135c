package app.unhunch.i18n;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/// The locales that a system is set to, one for each purpose.
///
/// @param words the language of the person
/// @param dates for the clock, for dates and for the first day of the week; [Locale#ROOT] when they have no wish
/// @param numbers for the decimal sign; [Locale#ROOT] when they have no wish
public record SystemLocales(Locale words, Locale dates, Locale numbers) {

    /// For a system whose two locales Java knows, as macOS and Windows.
    ///
    /// @param display the locale of the words
    /// @param format the locale of dates and numbers
    public static SystemLocales of(Locale display, Locale format) {
        return new SystemLocales(display, format, format);
    }

    /// For a system with POSIX locales, as Linux: there Java derives its format locale from `LC_CTYPE`, which is about
    /// letters. What counts is the first of `LC_ALL`, `LC_TIME` or `LC_NUMERIC`, and `LANG` that is set and can be
    /// read.
    ///
    /// @param environment the environment variables
    /// @param display the locale of the words
    /// @param format for dates and numbers when the environment says nothing
    public static SystemLocales posix(Map<String, String> environment, Locale display, Locale format) {
        return new SystemLocales(
                display, first(environment, "LC_TIME", format), first(environment, "LC_NUMERIC", format));
    }

    private static Locale first(Map<String, String> environment, String category, Locale otherwise) {
        return Stream.of("LC_ALL", category, "LANG")
                .map(name -> PosixLocale.parse(environment.getOrDefault(name, "")))
                .flatMap(Optional::stream)
                .findFirst()
                .orElse(otherwise);
    }
}
