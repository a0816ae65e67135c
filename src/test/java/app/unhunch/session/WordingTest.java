package app.unhunch.session;

import static org.assertj.core.api.Assertions.assertThat;

import app.unhunch.model.Side;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WordingTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "LEFT  | Lift your {side} arm.                        | Lift your gauche arm.",
                "RIGHT | Lift your {side} arm.                        | Lift your droite arm.",
                "LEFT  | {otherSide} hand on the {side} knee          | Droite hand on the gauche knee",
                "RIGHT | {side}, {side} and {otherSide}, {otherSide}  | Droite, droite and gauche, gauche",
                "RIGHT | Breathe.                                     | Breathe."
            })
    void everyMentionOfASideIsInThePersonsOwnWords(Side side, String template, String expected) {
        assertThat(Wording.fill(template, side, s -> s == Side.LEFT ? "gauche" : "droite"))
                .isEqualTo(expected);
    }

    @Test
    void aSideWithoutAWordLeavesTheRestAsItIs() {
        assertThat(Wording.fill("{side} arm up.", Side.LEFT, _ -> "")).isEqualTo(" arm up.");
        assertThat(Wording.fill("{side}", Side.LEFT, _ -> "")).isEmpty();
    }

    @Test
    void withoutASideTheTextStaysAsItIs() {
        assertThat(Wording.fill("Breathe out {slowly}.", null, Side::name)).isEqualTo("Breathe out {slowly}.");
    }
}
