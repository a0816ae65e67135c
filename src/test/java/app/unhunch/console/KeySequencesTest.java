package app.unhunch.console;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class KeySequencesTest {

    private static final char ESC = 27;

    private final KeySequences sequences = new KeySequences();

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "letters,          n b+,        n b+",
        "arrows,           n^[Bb^[A^[Cq, nbq",
        "application mode, n^OBb^OHq,   nbq",
        "function keys,    n^[15~b^[1;5Hq, nbq",
        "Alt,              ^nb^hq,      bq",
        "Escape twice,     ^^[Bn,       n"
    })
    void onlyTheKeysThatStandForThemselvesAreLeft(String what, String sent, String keys) {
        assertThat(accept(sent.replace('^', ESC))).isEqualTo(keys);
    }

    @Test
    void aKeyAfterAPauseIsMeantEvenAfterEscape() {
        assertThat(accept("" + ESC)).isEmpty();
        assertThat(sequences.accept(KeySource.NONE)).isEqualTo(KeySource.NONE);
        assertThat(accept("n")).isEqualTo("n");
    }

    private String accept(String sent) {
        return sent.chars()
                .map(sequences::accept)
                .filter(key -> key != KeySource.NONE)
                .mapToObj(Character::toString)
                .collect(Collectors.joining());
    }
}
