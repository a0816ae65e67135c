package app.unhunch.i18n;

import static app.unhunch.i18n.PluralCategory.FEW;
import static app.unhunch.i18n.PluralCategory.MANY;
import static app.unhunch.i18n.PluralCategory.ONE;
import static app.unhunch.i18n.PluralCategory.OTHER;
import static app.unhunch.i18n.PluralCategory.TWO;
import static app.unhunch.i18n.PluralCategory.ZERO;

import java.util.Locale;

/// The cardinal plural rules of CLDR 49, for whole numbers: one line for each family of languages. See
/// <https://www.unicode.org/cldr/charts/latest/supplemental/language_plural_rules.html>.
final class PluralRules {

    private PluralRules() {}

    /// The category of a number in a language. One that CLDR does not know has only [PluralCategory#OTHER].
    ///
    /// @param number zero or more
    static PluralCategory category(Locale language, long number) {
        return switch (language.getLanguage()) {
            case "af",
                    "an",
                    "asa",
                    "ast",
                    "az",
                    "bal",
                    "bem",
                    "bez",
                    "bg",
                    "brx",
                    "ce",
                    "cgg",
                    "chr",
                    "ckb",
                    "da",
                    "de",
                    "dv",
                    "ee",
                    "el",
                    "en",
                    "eo",
                    "et",
                    "eu",
                    "fi",
                    "fo",
                    "fur",
                    "fy",
                    "gsw",
                    "ha",
                    "haw",
                    "hu",
                    "ia",
                    "ie",
                    "io",
                    "jgo",
                    "jmc",
                    "ka",
                    "kaj",
                    "kcg",
                    "kk",
                    "kkj",
                    "kl",
                    "ks",
                    "ksb",
                    "ku",
                    "ky",
                    "lb",
                    "lg",
                    "lij",
                    "mas",
                    "mgo",
                    "ml",
                    "mn",
                    "mr",
                    "nah",
                    "nb",
                    "nd",
                    "ne",
                    "nl",
                    "nn",
                    "nnh",
                    "no",
                    "nr",
                    "ny",
                    "nyn",
                    "om",
                    "or",
                    "os",
                    "pap",
                    "ps",
                    "rm",
                    "rof",
                    "rwk",
                    "saq",
                    "sc",
                    "sd",
                    "sdh",
                    "seh",
                    "sn",
                    "so",
                    "sq",
                    "ss",
                    "ssy",
                    "st",
                    "sv",
                    "sw",
                    "syr",
                    "ta",
                    "te",
                    "teo",
                    "tig",
                    "tk",
                    "tn",
                    "tr",
                    "ts",
                    "ug",
                    "ur",
                    "uz",
                    "ve",
                    "vo",
                    "vun",
                    "wae",
                    "xh",
                    "xog",
                    "yi",
                    "ji" -> number == 1 ? ONE : OTHER;
            case "ak",
                    "am",
                    "as",
                    "bho",
                    "bn",
                    "csw",
                    "doi",
                    "fa",
                    "ff",
                    "gu",
                    "guw",
                    "hi",
                    "hy",
                    "kab",
                    "kn",
                    "kok",
                    "ln",
                    "mg",
                    "nso",
                    "pa",
                    "pcm",
                    "si",
                    "tg",
                    "ti",
                    "vi",
                    "wa",
                    "zu" -> number <= 1 ? ONE : OTHER;
            case "fr" -> number <= 1 ? ONE : millions(number);
            case "pt" -> number == 1 || (number == 0 && !inPortugal(language)) ? ONE : millions(number);
            case "ca", "es", "gl", "it", "lld", "scn", "vec" -> number == 1 ? ONE : millions(number);
            case "he", "iw", "iu", "naq", "sat", "se", "sma", "smi", "smj", "smn", "sms" -> upToTwo(number);
            case "be", "ru", "uk" -> eastSlavic(number);
            case "bs", "hr", "sr", "sh" -> eastSlavic(number) == MANY ? OTHER : eastSlavic(number);
            case "pl" -> number == 1 ? ONE : eastSlavic(number) == FEW ? FEW : MANY;
            case "cs", "sk" -> number == 1 ? ONE : within(number, 2, 4) ? FEW : OTHER;
            case "dsb", "hsb", "sl" -> within(number % 100, 3, 4) ? FEW : upToTwo(number % 100);
            case "is", "mk" -> number % 10 == 1 && number % 100 != 11 ? ONE : OTHER;
            case "lt" -> lithuanian(number);
            case "sgs" -> number == 2 ? TWO : samogitian(number);
            case "lv", "prg" -> latvian(number);
            case "ro", "mo" -> number == 1 ? ONE : number == 0 || within(number % 100, 1, 19) ? FEW : OTHER;
            case "ar", "ars" -> arabic(number);
            case "mt" -> maltese(number);
            case "br" -> breton(number);
            case "cy" -> welsh(number);
            case "ga" -> within(number, 3, 6) ? FEW : within(number, 7, 10) ? MANY : upToTwo(number);
            case "gd" -> number <= 20 && within(number % 10, 1, 2) ? upToTwo(number % 10) : gaelic(number);
            case "gv" -> number % 20 == 0 ? FEW : upToTwo(number % 10);
            case "kw" -> cornish(number);
            case "blo", "cv", "ksh", "lag" -> number == 0 ? ZERO : number == 1 ? ONE : OTHER;
            case "shi" -> number <= 1 ? ONE : number <= 10 ? FEW : OTHER;
            case "tzm" -> number <= 1 || within(number, 11, 99) ? ONE : OTHER;
            case "ceb", "fil", "tl" -> filipino(number);
            default -> OTHER;
        };
    }

    private static boolean inPortugal(Locale language) {
        return language.getCountry().equals("PT");
    }

    /// A great round number that is followed by "of".
    private static PluralCategory millions(long number) {
        return number != 0 && number % 1_000_000 == 0 ? MANY : OTHER;
    }

    private static PluralCategory upToTwo(long number) {
        return number == 1 ? ONE : number == 2 ? TWO : OTHER;
    }

    private static PluralCategory eastSlavic(long number) {
        boolean teen = within(number % 100, 11, 14);
        return teen || !within(number % 10, 1, 4) ? MANY : number % 10 == 1 ? ONE : FEW;
    }

    private static PluralCategory lithuanian(long number) {
        boolean teen = within(number % 100, 11, 19);
        return teen || number % 10 == 0 ? OTHER : number % 10 == 1 ? ONE : FEW;
    }

    private static PluralCategory samogitian(long number) {
        return number % 100 != 11 && number % 10 == 1 ? ONE : lithuanian(number);
    }

    private static PluralCategory latvian(long number) {
        boolean teen = within(number % 100, 11, 19);
        return teen || number % 10 == 0 ? ZERO : number % 10 == 1 ? ONE : OTHER;
    }

    private static PluralCategory arabic(long number) {
        long rest = number % 100;
        return number == 0
                ? ZERO
                : number <= 2 ? upToTwo(number) : within(rest, 3, 10) ? FEW : rest > 10 ? MANY : OTHER;
    }

    private static PluralCategory maltese(long number) {
        long rest = number % 100;
        return number == 0 || within(rest, 3, 10) ? FEW : within(rest, 11, 19) ? MANY : upToTwo(number);
    }

    private static PluralCategory breton(long number) {
        long rest = number % 100;
        boolean odd = within(rest, 10, 19) || within(rest, 70, 79) || within(rest, 90, 99);
        long last = number % 10;
        if (!odd && (last == 3 || last == 4 || last == 9)) {
            return FEW;
        }
        return !odd && within(last, 1, 2) ? upToTwo(last) : millions(number);
    }

    private static PluralCategory welsh(long number) {
        return number == 0 ? ZERO : number == 3 ? FEW : number == 6 ? MANY : upToTwo(number);
    }

    private static PluralCategory gaelic(long number) {
        return within(number, 3, 10) || within(number, 13, 19) ? FEW : OTHER;
    }

    private static PluralCategory cornish(long number) {
        if (number <= 1) {
            return number == 0 ? ZERO : ONE;
        }
        long thousands = number % 100_000;
        boolean round = number % 1000 == 0
                && (within(thousands, 1000, 20_000)
                        || thousands == 40_000
                        || thousands == 60_000
                        || thousands == 80_000);
        if (number % 20 == 2 || round || number % 1_000_000 == 100_000) {
            return TWO;
        }
        return number % 20 == 3 ? FEW : number % 20 == 1 ? MANY : OTHER;
    }

    private static PluralCategory filipino(long number) {
        long last = number % 10;
        return (number >= 1 && number <= 3) || (last != 4 && last != 6 && last != 9) ? ONE : OTHER;
    }

    private static boolean within(long number, long first, long last) {
        return number >= first && number <= last;
    }
}
