package app.unhunch.i18n;

import java.util.List;
import java.util.Locale;
import java.util.Set;

/// The one locale of the interface, chosen at start-up and handed down.
///
/// @param language of the words
/// @param formats for clock, dates and first day of the week: the language of the words in the region of the system's
/// dates, so that English words come with a German clock as `en-DE`
/// @param numbers for decimal signs and digits: those of the system's numbers, in Latin digits unless the language of
/// the words has its own
public record UiLocale(Locale language, Locale formats, Locale numbers) {

    /// The languages that there are bundles for; the first stands in for all others.
    public static final List<Locale> LANGUAGES = List.of(Locale.ENGLISH);

    /// The wish for the language of the system.
    public static final String SYSTEM = "system";

    /// Languages that have digits of their own, somewhere at least.
    private static final Set<String> OWN_DIGITS = Set.of(
            "ar", "as", "bgc", "bgn", "bho", "bn", "ccp", "ckb", "dz", "fa", "hnj", "ks", "lrc", "mni", "mr", "my",
            "mzn", "ne", "nqo", "pa", "ps", "raj", "sa", "sat", "sd", "syr", "ur", "uz");

    private static final Set<String> RIGHT_TO_LEFT_SCRIPTS =
            Set.of("Adlm", "Arab", "Aran", "Hebr", "Mand", "Nkoo", "Rohg", "Samr", "Syrc", "Thaa");

    /// Languages whose usual script is one of these.
    private static final Set<String> RIGHT_TO_LEFT = Set.of(
            "ar", "arc", "ars", "bal", "bgn", "ckb", "dv", "fa", "glk", "he", "iw", "ji", "ks", "lrc", "mzn", "nqo",
            "ps", "sd", "sdh", "syr", "trw", "ug", "ur", "yi");

    /// The locale that comes closest to what person and system want.
    ///
    /// @param wish [#SYSTEM] or the tag of a language; one that does not exist counts as [#SYSTEM]
    /// @param available the languages that exist, the usual one first; at least one
    public static UiLocale choose(String wish, List<Locale> available, SystemLocales system) {
        Locale language = available.stream()
                .filter(known -> known.toLanguageTag().equals(wish))
                .findFirst()
                .orElseGet(() -> closest(system.words(), available));
        return new UiLocale(language, in(language, system.dates()), numbers(language, system.numbers()));
    }

    /// Whether the words are written from right to left.
    public boolean isRightToLeft() {
        return language.getScript().isEmpty()
                ? RIGHT_TO_LEFT.contains(language.getLanguage())
                : RIGHT_TO_LEFT_SCRIPTS.contains(language.getScript());
    }

    /// Whether numbers are written in the digits 0 to 9; those of a language with digits of its own may be or not.
    boolean isPlainlyLatin() {
        return !OWN_DIGITS.contains(language.getLanguage());
    }

    private static Locale closest(Locale wanted, List<Locale> available) {
        Locale found = wanted.getLanguage().isEmpty()
                ? null
                : Locale.lookup(List.of(new Locale.LanguageRange(wanted.toLanguageTag())), available);
        return found == null ? available.getFirst() : found;
    }

    private static Locale in(Locale language, Locale region) {
        return region.getCountry().isEmpty()
                ? language
                : new Locale.Builder()
                        .setLocale(language)
                        .setRegion(region.getCountry())
                        .build();
    }

    private static Locale numbers(Locale language, Locale system) {
        if (OWN_DIGITS.contains(language.getLanguage())) {
            return in(language, system);
        }
        return new Locale.Builder()
                .setLocale((system.getLanguage().isEmpty() ? language : system).stripExtensions())
                .setUnicodeLocaleKeyword("nu", "latn")
                .build();
    }
}
