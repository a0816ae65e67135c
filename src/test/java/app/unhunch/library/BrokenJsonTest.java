package app.unhunch.library;

import static org.assertj.core.api.Assertions.assertThat;

import app.unhunch.library.problem.English;
import app.unhunch.library.problem.Problem;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// What is no JSON at all is told in words of the editor, not of the parser.
class BrokenJsonTest {

    @ParameterizedTest(name = "[{index}] {0}")
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
        # text, with ¶ for a line end | line | column | message | hint
        {"a": 1,} | 1 | 8 | Nothing comes after this comma. | Remove the comma.
        {"a": [1, 2,¶ ¶]} | 1 | 12 | Nothing comes after this comma. | Remove the comma.
        {"a": 1¶ "b": 2} | 2 | 2 | A comma is missing before this. | Put a comma between one entry and the next.
        ["a"¶,"b" "c"] | 2 | 6 | A comma is missing before this. | Put a comma between one entry and the next.
        {"a" 1} | 1 | 6 | A colon is missing before this. | Write "name": and then the value.
        {a: 1} | 1 | 2 | A name in straight quotation marks is expected here. | Write "name": value.
        {“a”: 1} | 1 | 2 | A name in straight quotation marks is expected here. | Write "name": value.
        {"a": 1,, "b": 2} | 1 | 9 | A name in straight quotation marks is expected here. | Write "name": value.
        {"a": ¶ 'x'} | 2 | 2 | A value is expected here. | Write text in straight quotation marks, and numbers with digits only.
        {"a": “x”} | 1 | 7 | A value is expected here. | Write text in straight quotation marks, and numbers with digits only.
        {"a": standing} | 1 | 7 | This word needs quotation marks. | Write text in straight quotation marks, and numbers with digits only.
        {"a": } | 1 | 7 | A value is missing here. | Write a text, a number or a list after the colon.
        {"a": 1 // why¶} | 1 | 9 | These files have no comments. | Remove it.
        {"a": 007} | 1 | 7 | This is not how JSON writes a number. | Write it with digits only, such as 30.
        {"a": 12.} | 1 | 7 | This is not how JSON writes a number. | Write it with digits only, such as 30.
        {"a": +5} | 1 | 7 | This is not how JSON writes a number. | Write it with digits only, such as 30.
        {"a": -x} | 1 | 7 | This is not how JSON writes a number. | Write it with digits only, such as 30.
        {"a": "up,¶ "b": 1} | 1 | 11 | A text has to end on the line where it starts, and cannot contain tabs. | Look for a missing quotation mark.
        {"a": "C:\\up"} | 1 | 10 | This backslash is not valid here. | Write \\" for a quotation mark, \\\\ for a backslash.
        {"a": [1}} | 1 | 9 | "}" does not belong here. | The [ on line 1 is still open.
        {"a": 1]} | 1 | 8 | "]" does not belong here. | The { on line 1 is still open.
        ] | 1 | 1 | "]" does not belong here. | ~~
        {¶"a": [1, | 2 | 9 | The file ends too early. The [ on line 2 is not closed. | Look for a missing bracket or quotation mark.
        {¶"a": "up | 2 | 9 | The file ends too early. The { on line 1 is not closed. | Look for a missing bracket or quotation mark.
        {"a": tru | 1 | 7 | This word needs quotation marks. | Write text in straight quotation marks, and numbers with digits only.
        {"a": 1}¶} | 2 | 1 | There is something after the end of the outermost { }. | Remove it.
        {"a": 1}¶¶ {"b": 2} | 3 | 2 | There is something after the end of the outermost { }. | Remove it.
        {"a": 1} yes | 1 | 10 | There is something after the end of the outermost { }. | Remove it.
        ~~ | 0 | 0 | This file is empty. | Start from a bundled one.
        ¶ ¶ | 0 | 0 | This file is empty. | Start from a bundled one.
        {"a": 1,¶"b": 2,¶ "a": 3} | 3 | 2 | "a" is given twice, here and on line 1. | Keep one of them.
        """)
    void isRefusedAtItsPlace(String text, int line, int column, String message, String hint) {
        List<Problem> problems = problems(text.replace('¶', '\n'));

        assertThat(problems).singleElement().satisfies(p -> {
            assertThat(List.of(p.line(), p.column())).containsExactly(line, column);
            assertThat(English.message(p)).isEqualTo(message);
            assertThat(English.hint(p)).isEqualTo(hint);
        });
    }

    @Test
    void linesAreCountedAsEditorsDoWhateverEndsThem() {
        assertThat(problems("{\r\n\"a\": 1,\r\n\"b\" 2}"))
                .extracting(Problem::line)
                .containsExactly(3);
        assertThat(problems("{\r\"a\": 1,\r\"b\" 2}")).extracting(Problem::line).containsExactly(3);
    }

    @Test
    void placesAreRightFarDownALongFile() {
        String lines = "  \"a text that fills the buffer of a parser\",\n".repeat(5_000);

        assertThat(problems("[\n" + lines + "  \"a\" \"b\"]"))
                .extracting(English::oneLine)
                .containsExactly("mine.json:5002:7: A comma is missing before this."
                        + " Put a comma between one entry and the next.");
        assertThat(problems("[\n" + lines + "  {\"a\": 1, \"a\": 2}]"))
                .extracting(p -> List.of(p.line(), p.column()))
                .containsExactly(List.of(5002, 12));
    }

    @Test
    void everyKeyGivenTwiceIsFoundAtAnyDepth() {
        assertThat(problems("{\"a\": {\"b\": 1, \"b\": 2}, \"c\": [{\"d\": 1, \"d\": {}}], \"a\": 0}"))
                .extracting(Problem::jsonPath)
                .containsExactly("/a/b", "/c/0/d", "/a");
    }

    @Test
    void theSameKeyInTwoGroupsIsFine() {
        assertThat(problems("[{\"a\": 1}, {\"a\": 1}]")).isEmpty();
    }

    @Test
    void thirtyTwoLevelsAreReadAndOneMoreIsNot() {
        assertThat(problems("[".repeat(32) + "]".repeat(32))).isEmpty();
        assertThat(problems("[\n".repeat(32) + " ["))
                .extracting(English::oneLine)
                .containsExactly("mine.json:33:2: Lists and groups are nested more than 32 levels deep here.");
    }

    @Test
    void aFileThatIsAllValuesIsRefusedBeforeItFillsTheMemory() {
        assertThat(problems("[" + "0,".repeat(200_000) + "0]"))
                .extracting(English::message)
                .containsExactly("This is more than any stretch, routine or pose needs.");
        assertThat(problems("[" + "1".repeat(2_000) + "]"))
                .extracting(English::message)
                .containsExactly("This is more than any stretch, routine or pose needs.");
    }

    @Test
    void nobodyIsShownMoreThanFiftyProblemsOfAFile() {
        assertThat(problems("{" + "\"a\": 0,\n".repeat(500) + "\"a\": 0}"))
                .hasSize(51)
                .last()
                .extracting(English::message)
                .isEqualTo("This file has more than these 50 problems.");
    }

    @Test
    void aKeyWithoutEndIsNotShownToItsEnd() {
        String key = "\"" + "k".repeat(10_000) + "\": 0";

        assertThat(problems("{" + key + ", " + key + "}")).singleElement().satisfies(p -> {
            assertThat(English.message(p))
                    .hasSizeLessThan(120)
                    .startsWith("\"kkk")
                    .contains("…\" is given twice");
            assertThat(p.jsonPath()).hasSizeLessThan(80);
        });
    }

    @Test
    void whatAFileHoldsCannotMoveTheCursorOfATerminal() {
        assertThat(problems("{\"a\\u001b[2J\\u202e\": 0, \"a\\u001b[2J\\u202e\": 0}"))
                .singleElement()
                .satisfies(p -> {
                    assertThat(English.message(p)).startsWith("\"a\\u001B[2J\\u202E\" is given twice");
                    assertThat(p.jsonPath()).isEqualTo("/a\\u001B[2J\\u202E");
                });
    }

    private static List<Problem> problems(String text) {
        return Example.document("mine.json", text).problems();
    }
}
