package app.unhunch.i18n;

import static org.assertj.core.api.Assertions.assertThat;

import com.ibm.icu.util.ULocale;
import java.text.DecimalFormatSymbols;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class UiLocaleTest {

    private static final List<Locale> LANGUAGES =
            List.of(Locale.ENGLISH, Locale.GERMAN, Locale.of("ar"), Locale.forLanguageTag("pt-BR"));

    @ParameterizedTest
    @CsvSource(textBlock = """
        system, de-AT, de
        system, pt-BR, pt-BR
        system, ja-JP, en
        system, und,   en
        de,     en-US, de
        en,     de-DE, en
        fr,     de-DE, de
        '',     ar-EG, ar
        """)
    void theWordsAreWhatThePersonWishesElseWhatTheSystemSpeaksElseEnglish(String wish, String system, String words) {
        Locale locale = Locale.forLanguageTag(system);

        assertThat(UiLocale.choose(wish, LANGUAGES, SystemLocales.of(locale, locale))
                        .language()
                        .toLanguageTag())
                .isEqualTo(words);
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
        en,    de-DE,      en-DE,      de-DE-u-nu-latn
        en,    und,        en,         en-u-nu-latn
        en,    ar-EG,      en-EG,      ar-EG-u-nu-latn
        en,    sr-Latn-RS, en-RS,      sr-Latn-RS-u-nu-latn
        en,    fa,         en,         fa-u-nu-latn
        de,    en-US,      de-US,      en-US-u-nu-latn
        pt-BR, pt-PT,      pt-PT,      pt-PT-u-nu-latn
        ar,    ar-EG,      ar-EG,      ar-EG
        ar,    de-DE,      ar-DE,      ar-DE
        """)
    void formatsAreThoseOfTheRegionInTheLanguageOfTheWords(
            String words, String system, String formats, String numbers) {
        UiLocale locale = locale(words, system);

        assertThat(locale.formats().toLanguageTag()).isEqualTo(formats);
        assertThat(locale.numbers().toLanguageTag()).isEqualTo(numbers);
    }

    @Test
    void aPlainlyLatinLanguageIsWrittenInLatinDigitsAndAllOthersAreAsked() {
        assertThat(Locale.availableLocales()
                        .filter(locale -> new UiLocale(locale, locale, locale).isPlainlyLatin())
                        .filter(locale ->
                                DecimalFormatSymbols.getInstance(locale).getZeroDigit() != '0')
                        .filter(locale -> locale.getUnicodeLocaleType("nu") == null && !locale.hasExtensions()))
                .isEmpty();
    }

    @Test
    void theDirectionIsThatOfTheScript() {
        assertThat(Arrays.stream(ULocale.getAvailableLocales())
                        .filter(known -> locale(known.toLocale()).isRightToLeft() != known.isRightToLeft()))
                .isEmpty();
        assertThat(locale(Locale.of("ar")).isRightToLeft()).isTrue();
        assertThat(locale(Locale.of("he")).isRightToLeft()).isTrue();
        assertThat(locale(Locale.ENGLISH).isRightToLeft()).isFalse();
    }

    static UiLocale locale(String words, String system) {
        return UiLocale.choose(
                "system",
                List.of(Locale.forLanguageTag(words)),
                SystemLocales.of(Locale.forLanguageTag(system), Locale.forLanguageTag(system)));
    }

    private static UiLocale locale(Locale locale) {
        return new UiLocale(locale, locale, locale);
    }
}
