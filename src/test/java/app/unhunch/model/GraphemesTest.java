package app.unhunch.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.BreakIterator;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class GraphemesTest {

    private static final String FAMILY = "\uD83D\uDC68\u200D\uD83D\uDC69\u200D\uD83D\uDC67";

    @Test
    void aTextThatFitsStaysAsItIs() {
        assertThat(Graphemes.first("", 0)).isEmpty();
        assertThat(Graphemes.first("abc", 3)).isEqualTo("abc");
        assertThat(Graphemes.first(FAMILY, FAMILY.length())).isEqualTo(FAMILY);
    }

    @Test
    void plainTextIsCutWhereItIsTooLong() {
        assertThat(Graphemes.first("abc", 2)).isEqualTo("ab");
        assertThat(Graphemes.first("abc", 0)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\uD83E\uDDD8", // one pair of surrogates
                "\uD83D\uDC4D\uD83C\uDFFE", // with a tone of skin
                FAMILY,
                "\uD83C\uDDE9\uD83C\uDDEA", // a flag, of two letters
                "\u2764\uFE0F", // with a selector of its look
                "e\u0301", // a letter and its accent
                "\u1112\u1161\u11AB", // a syllable of three letters
                "\u0938\u094D\u0924\u093F", // a syllable of a language of India
                "\r\n"
            })
    void whatPeopleSeeAsOneIsWholeOrNotThere(String one) {
        String text = "ab" + one + one;
        for (int most = 2; most <= text.length(); most++) {
            int fitting = (most - 2) / one.length();
            assertThat(Graphemes.first(text, most)).as("%d of %s", most, text).isEqualTo("ab" + one.repeat(fitting));
        }
    }

    @Test
    void aLetterWithTooManyAccentsIsCutWithinThemButNotWithinAPair() {
        String musical = "\uD834\uDD65"; // joins the one before
        String text = "a" + musical.repeat(50);

        assertThat(Graphemes.first(text, 5)).isEqualTo("a" + musical.repeat(2));
        assertThat(Graphemes.first(text, 4)).isEqualTo("a" + musical);
    }

    @Test
    void whatFollowsTheCutFarAwayMakesNoDifference() {
        for (String text :
                List.of(FAMILY.repeat(9), "\uD83C\uDDE9\uD83C\uDDEA".repeat(9), "e\u0301\u0301 ".repeat(9))) {
            BreakIterator whole = BreakIterator.getCharacterInstance(Locale.ROOT);
            whole.setText(text);
            for (int most = FAMILY.length(); most < text.length(); most++) {
                assertThat(Graphemes.first(text, most)).hasSize(whole.preceding(most + 1));
            }
        }
    }
}
