package app.unhunch.run;

import static org.assertj.core.api.Assertions.assertThat;

import app.unhunch.session.pain.BodyPart;
import app.unhunch.session.pain.Question;
import app.unhunch.session.pain.Reply;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AnswerKeysTest {

    private final AnswerKeys keys = new AnswerKeys("j", "n");

    @Test
    void yesAndNoAreLettersOfTheLanguage() {
        assertThat(keys.reply(Question.WARNING_SIGN, "J")).contains(new Reply.WarningSign(true));
        assertThat(keys.reply(Question.WARNING_SIGN, "n")).contains(new Reply.WarningSign(false));
        assertThat(keys.reply(Question.WARNING_SIGN, "y")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"0, 0", "9, 9", "x, 10", "X, 10", "٣, 3"})
    void aDigitOfAnyScriptIsItsNumberAndTenIsRoman(String typed, int level) {
        assertThat(keys.reply(Question.LEVEL, typed)).contains(new Reply.Level(level));
    }

    @ParameterizedTest
    @CsvSource({"1, NECK", "3, SHOULDER_BLADES", "7, ELSEWHERE"})
    void aDigitIsAPlace(String typed, BodyPart part) {
        assertThat(keys.reply(Question.PLACE, typed)).contains(new Reply.At(part));
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "8", "9", "x", "q", " "})
    void whatIsNoPlaceDoesNothing(String typed) {
        assertThat(keys.reply(Question.PLACE, typed)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"\r", "\n"})
    void enterSkipsThePlaceOnly(String typed) {
        assertThat(keys.reply(Question.PLACE, typed)).contains(new Reply.Nowhere());
        assertThat(keys.reply(Question.LEVEL, typed)).isEmpty();
        assertThat(keys.reply(Question.WARNING_SIGN, typed)).isEmpty();
    }
}
