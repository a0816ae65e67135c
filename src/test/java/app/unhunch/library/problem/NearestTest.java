package app.unhunch.library.problem;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NearestTest {

    private static final List<String> KNOWN = List.of("breath", "seconds", "in", "out", "side-stretch");

    @ParameterizedTest
    @CsvSource({
        "breath, breath",
        "brath, breath",
        "breathe, breath",
        "braeth, breath",
        "Seconds, seconds",
        "second, seconds",
        "inn, in",
        "sidestretch, side-stretch",
        "side_strech, side-stretch",
    })
    void knowsWhatWasMeant(String word, String meant) {
        assertThat(Nearest.to(word, KNOWN)).contains(meant);
    }

    @ParameterizedTest
    @CsvSource({"video", "xx", "''", "minutes", "stretch", "bread"})
    void doesNotGuessWildly(String word) {
        assertThat(Nearest.to(word, KNOWN)).isEmpty();
    }

    @Test
    void suggestsTheFirstOfTwoThatAreEquallyNear() {
        assertThat(Nearest.to("cot", List.of("cat", "cow"))).contains("cat");
    }

    @Test
    void looksAtNoWordThatIsLongerThanAnyId() {
        assertThat(Nearest.to("a".repeat(61), List.of("a".repeat(60)))).isEmpty();
    }
}
