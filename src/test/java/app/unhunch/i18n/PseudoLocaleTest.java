package app.unhunch.i18n;

import static app.unhunch.i18n.Arg.arg;
import static org.assertj.core.api.Assertions.assertThat;

import java.text.Bidi;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class PseudoLocaleTest {

    private static final String BUNDLE = "app/unhunch/ui/texts";

    @Test
    void aTextIsInOtherLettersAndInBracketsWithItsArguments() {
        assertThat(PseudoLocale.ACCENTED.of("Next: {stretch} now")).isEqualTo("⟦Ñéẋţ: ‹{stretch}› ñöŵ Ñéẋţ⟧");
    }

    @ParameterizedTest
    @EnumSource
    void everyTextIsLongerByTwoFifthsAndTakesWhatItTookBefore(PseudoLocale spoken) {
        Map<String, String> english = Bundle.read(BUNDLE, Locale.ENGLISH);
        Map<String, String> longer = new TreeMap<>();
        english.forEach((key, text) -> {
            longer.put(key, spoken.of(text));
            assertThat(spoken.of(text)).hasSizeGreaterThanOrEqualTo((int) Math.ceil(words(text) * 1.4));
        });

        assertThat(Forms.problems(english, longer, Locale.ENGLISH)).isEmpty();
    }

    private static int words(String text) {
        return text.replaceAll("\\{[a-zA-Z]+}", "").length();
    }

    @Test
    void theOtherOneReadsFromRightToLeft() {
        Texts texts = PseudoLocale.MIRRORED.texts();
        String text = texts.get("home.about", arg("stretch", "3"));

        assertThat(new Bidi(text, Bidi.DIRECTION_DEFAULT_LEFT_TO_RIGHT).baseIsLeftToRight())
                .isFalse();
        assertThat(texts.locale().isRightToLeft()).isTrue();
        assertThat(texts.plural("home.card", 3, arg("length", ""), arg("places", "")))
                .contains("٣");
    }
}
