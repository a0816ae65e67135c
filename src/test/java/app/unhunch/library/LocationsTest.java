package app.unhunch.library;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LocationsTest {

    private final Report report = new Report("mine.json");

    @Test
    void everyValueAndEveryKeyHasItsPlace() {
        Spot root = Objects.requireNonNull(Locations.of("{\n  \"a\": [1,\n    \"two\"]\n}", report));
        Spot list = Objects.requireNonNull(root.child("a"));
        Spot two = Objects.requireNonNull(list.child("1"));

        assertThat(root.at()).isEqualTo(new At(1, 1));
        assertThat(list.keyAt()).isEqualTo(new At(2, 3));
        assertThat(list.at()).isEqualTo(new At(2, 8));
        assertThat(two.at()).isEqualTo(new At(3, 5));
        assertThat(two.raw()).isEqualTo("two");
        assertThat(two.pointer()).isEqualTo("/a/1");
        assertThat(report.isClean()).isTrue();
    }

    @Test
    void aKeyThatIsThereTwiceIsReportedAtTheSecond() {
        assertThat(Locations.of("{ \"a\": 1,\n  \"a\": 2 }", report)).isNotNull();
        assertThat(report.problems())
                .containsExactly(new Problem(
                        "mine.json", 2, 3, "/a", "\"a\" is given twice, here and in line 1.", "Keep one of them."));
    }

    @ParameterizedTest
    @ValueSource(strings = {"{} {}", "{} x", "{} ]"})
    void nothingMayComeAfterTheEnd(String text) {
        assertThat(Locations.of(text, report)).isNull();
        assertThat(report.problems()).singleElement().satisfies(problem -> {
            assertThat(problem.message()).isEqualTo("There is something after the end of the outermost { }.");
            assertThat(problem.line()).isEqualTo(1);
            assertThat(problem.column()).isEqualTo(4);
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " \n "})
    void aFileWithoutAnythingIsSaidToBeEmpty(String text) {
        assertThat(Locations.of(text, report)).isNull();
        assertThat(report.problems()).extracting(Problem::message).containsExactly("This file is empty.");
    }

    @Test
    void depthHasAnEnd() {
        int most = Locations.DEEPEST;

        assertThat(Locations.of("[".repeat(most) + "]".repeat(most), report)).isNotNull();
        assertThat(Locations.of("[".repeat(most + 1) + "]".repeat(most + 1), report))
                .isNull();
        assertThat(report.count()).isEqualTo(1);
    }
}
