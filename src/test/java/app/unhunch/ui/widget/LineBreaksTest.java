package app.unhunch.ui.widget;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Here each character that a reader sees is one wide.
class LineBreaksTest {

    @Test
    void wordsStayWholeAndNoSpaceIsLeftAtTheEndOfALine() {
        assertThat(lines(11, "one two three four")).containsExactly("one two", "three four");
        assertThat(lines(7, "one  two   three")).containsExactly("one", "two", "three");
    }

    @Test
    void aWordThatIsWiderThanALineIsBrokenBetweenItsCharacters() {
        assertThat(lines(4, "a abcdefghij b")).containsExactly("a", "abcd", "efgh", "ij b");
    }

    @Test
    void newlinesOfTheTextStayHoweverTheyAreWritten() {
        assertThat(lines(20, "one \n\ntwo\r\nthree\u2029four\n"))
                .containsExactly("one", "", "two", "three", "four", "");
    }

    @Test
    void evenInNoRoomEachLineHasACharacter() {
        assertThat(lines(0, "abc")).containsExactly("a", "b", "c");
        assertThat(lines(-5, "")).containsExactly("");
    }

    @ParameterizedTest
    @ValueSource(strings = {"🧘🏽‍♀️", "👨‍👩‍👧‍👦", "🇮🇱", "e\u0301\u0323", "שָּׁ", "\uD83A\uDD00"})
    void whatAReaderTakesForOneCharacterIsNeverBroken(String character) {
        assertThat(lines(1, character.repeat(3))).containsExactly(character, character, character);
    }

    @Test
    void marksOfDirectionHoldOnTheNextLineToo() {
        assertThat(lines(7, "\u202Eone two three")).containsExactly("\u202Eone two", "\u202Ethree");
        assertThat(lines(3, "\u2067one two\u2069 six")).containsExactly("\u2067one", "\u2067two\u2069", "six");
        assertThat(lines(3, "\u202Bone\u202C two")).containsExactly("\u202Bone\u202C", "two");
        assertThat(lines(3, "\u2067one\u202C two")).containsExactly("\u2067one\u202C", "\u2067two");
        assertThat(lines(3, "\u2067\u202Aone\u2069 two")).containsExactly("\u2067\u202Aone\u2069", "two");
    }

    @ParameterizedTest
    @EnumSource
    void nothingButSpaceIsLostAndNoLineIsTooWide(Script script) {
        for (int width = 1; width < 120; width += 7) {
            List<String> lines = lines(width, script.text());
            assertThat(ink(String.join("", lines))).isEqualTo(ink(script.text()));
            assertThat(lines).allMatch(line -> line.equals(line.stripTrailing()));
            int most = width;
            assertThat(lines).allMatch(line -> characters(line) <= most);
        }
    }

    private static List<String> lines(double width, String text) {
        return List.of(
                LineBreaks.within(width, text, LineBreaksTest::characters).split("\n", -1));
    }

    private static String ink(String text) {
        return text.replaceAll("[\\s\\u202A-\\u202E\\u2066-\\u2069]", "");
    }

    /// How many characters a reader sees.
    private static int characters(String line) {
        BreakIterator characters = BreakIterator.getCharacterInstance();
        String seen = line.replaceAll("[\\u202A-\\u202E\\u2066-\\u2069]", "");
        characters.setText(seen);
        List<Integer> ends = new ArrayList<>();
        while (characters.next() != BreakIterator.DONE) {
            ends.add(characters.current());
        }
        return ends.size();
    }
}
