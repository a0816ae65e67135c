package app.unhunch.model;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SidedTextTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "LEFT  | Lift your {side} arm.                       | Lift your gauche arm.",
                "RIGHT | Lift your {side} arm.                       | Lift your droite arm.",
                "LEFT  | The {otherSide} hand on the {side} knee     | The droite hand on the gauche knee",
                "RIGHT | {side}, {side} and {otherSide}, {otherSide} | droite, droite and gauche, gauche",
                "RIGHT | Breathe.                                    | Breathe."
            })
    void everyMentionOfASideIsInTheWordsOfTheLanguageAndNothingElseIsChanged(
            Side side, String template, String expected) {
        assertThat(SidedText.of(template, "gauche", "droite").on(side)).isEqualTo(expected);
    }

    @Test
    void twoWholeTextsAreSaidAsTheyStand() {
        SidedText text = new SidedText("Linken Arm heben.", "Rechten Arm heben.");

        assertThat(text.on(Side.LEFT)).isEqualTo("Linken Arm heben.");
        assertThat(text.on(Side.RIGHT)).isEqualTo("Rechten Arm heben.");
    }

    @Test
    void whereBothSidesWorkAtOnceThereIsOneText() {
        assertThat(SidedText.same("Breathe out.").on(null)).isEqualTo("Breathe out.");
    }

    @Test
    void nothingIsSaidWhereThereIsNoText() {
        assertThat(SidedText.NONE.isEmpty()).isTrue();
        assertThat(SidedText.same("Stay.").isEmpty()).isFalse();
        assertThat(new SidedText("", "Right.").isEmpty()).isFalse();
    }
}
