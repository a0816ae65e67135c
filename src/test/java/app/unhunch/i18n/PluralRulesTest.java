package app.unhunch.i18n;

import static org.assertj.core.api.Assertions.assertThat;

import com.ibm.icu.util.ULocale;
import java.util.Arrays;
import java.util.Locale;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class PluralRulesTest {

    /// All small numbers, and those around great round ones.
    private static final long[] NUMBERS = LongStream.concat(
                    LongStream.rangeClosed(0, 1000),
                    LongStream.of(1000, 10_000, 20_000, 40_000, 60_000, 80_000, 90_000, 100_000, 1_000_000, 10_000_000)
                            .flatMap(round -> LongStream.rangeClosed(1, 9)
                                    .map(times -> times * round)
                                    .flatMap(n -> LongStream.rangeClosed(n, n + 120)))
                            .filter(n -> n <= 10_000_000))
            .toArray();

    static Stream<ULocale> languages() {
        return Arrays.stream(com.ibm.icu.text.PluralRules.getAvailableULocales())
                .filter(locale -> !locale.getLanguage().isEmpty());
    }

    @ParameterizedTest
    @MethodSource("languages")
    void everyNumberHasTheCategoryThatUnicodeGivesIt(ULocale language) {
        var oracle = com.ibm.icu.text.PluralRules.forLocale(language);
        Locale locale = language.toLocale();

        assertThat(Arrays.stream(NUMBERS)
                        .filter(n ->
                                !PluralRules.category(locale, n).name().equalsIgnoreCase(oracle.select((double) n)))
                        .boxed())
                .isEmpty();
    }

    @Test
    void manyLanguagesAreCompared() {
        assertThat(languages()).hasSizeGreaterThan(200);
    }

    @Test
    void aLanguageThatUnicodeDoesNotKnowHasOneFormForAll() {
        assertThat(PluralRules.category(Locale.of("tlh"), 1)).isEqualTo(PluralCategory.OTHER);
    }
}
