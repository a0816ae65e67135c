package app.unhunch.library.json;

import static org.assertj.core.api.Assertions.assertThat;

import app.unhunch.library.problem.English;
import app.unhunch.library.problem.TextPosition;
import app.unhunch.library.problem.Told;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LocatedJsonParserTest {

    private final ProblemReport report = new ProblemReport("mine.json");

    @Test
    void everyValueAndEveryKeyHasItsPlace() {
        JsonValue root = Objects.requireNonNull(LocatedJsonParser.of("{\n  \"a\": [1,\n    \"two\"]\n}", report));
        JsonValue list = Objects.requireNonNull(root.child("a"));
        JsonValue two = Objects.requireNonNull(list.child("1"));

        assertThat(root.at()).isEqualTo(new TextPosition(1, 1));
        assertThat(list.keyAt()).isEqualTo(new TextPosition(2, 3));
        assertThat(list.at()).isEqualTo(new TextPosition(2, 8));
        assertThat(two.at()).isEqualTo(new TextPosition(3, 5));
        assertThat(two.raw()).isEqualTo("two");
        assertThat(two.pointer()).isEqualTo("/a/1");
        assertThat(report.isClean()).isTrue();
    }

    @Test
    void aKeyThatIsThereTwiceIsReportedAtTheSecond() {
        assertThat(LocatedJsonParser.of("{ \"a\": 1,\n  \"a\": 2 }", report)).isNotNull();
        assertThat(report.problems())
                .extracting(English::told)
                .containsExactly(new Told(
                        "mine.json", 2, 3, "/a", "\"a\" is given twice, here and on line 1.", "Keep one of them."));
    }

    @ParameterizedTest
    @ValueSource(strings = {"{} {}", "{} x", "{} ]"})
    void nothingMayComeAfterTheEnd(String text) {
        assertThat(LocatedJsonParser.of(text, report)).isNull();
        assertThat(report.problems()).singleElement().satisfies(problem -> {
            assertThat(English.message(problem)).isEqualTo("There is something after the end of the outermost { }.");
            assertThat(problem.line()).isEqualTo(1);
            assertThat(problem.column()).isEqualTo(4);
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " \n "})
    void aFileWithoutAnythingIsSaidToBeEmpty(String text) {
        assertThat(LocatedJsonParser.of(text, report)).isNull();
        assertThat(report.problems()).extracting(English::message).containsExactly("This file is empty.");
    }

    @Test
    void depthHasAnEnd() {
        int most = LocatedJsonParser.DEEPEST;

        assertThat(LocatedJsonParser.of("[".repeat(most) + "]".repeat(most), report))
                .isNotNull();
        assertThat(LocatedJsonParser.of("[".repeat(most + 1) + "]".repeat(most + 1), report))
                .isNull();
        assertThat(report.count()).isEqualTo(1);
    }
}
