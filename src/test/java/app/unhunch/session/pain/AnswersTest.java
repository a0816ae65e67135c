package app.unhunch.session.pain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AnswersTest {

    private static final Answers SAFE = Answers.NONE.with(new Reply.WarningSign(false));

    @Test
    void threeThingsAreAskedOneAfterTheOther() {
        assertThat(Answers.NONE.open()).contains(Question.WARNING_SIGN);
        assertThat(SAFE.open()).contains(Question.LEVEL);
        assertThat(SAFE.with(new Reply.Level(2)).open()).contains(Question.PLACE);
        assertThat(SAFE.with(new Reply.Level(2)).with(new Reply.Nowhere()).open())
                .isEmpty();
    }

    @Test
    void afterAWarningSignNothingMoreIsAsked() {
        Answers warned = Answers.NONE.with(new Reply.WarningSign(true));
        assertThat(warned.open()).isEmpty();
        assertThat(warned.pain(true)).isEqualTo(new Pain(null, null, Response.ENDED));
    }

    @ParameterizedTest
    @CsvSource({
        "0, SMALLER",
        "3, SMALLER",
        "4, EASIER",
        "5, EASIER",
        "6, LEFT_OUT",
        "10, LEFT_OUT",
    })
    void howMuchItHurtsSaysWhatIsDone(int level, Response response) {
        Answers all = SAFE.with(new Reply.Level(level)).with(new Reply.At(BodyPart.WRIST));
        assertThat(all.pain(true)).isEqualTo(new Pain(level, BodyPart.WRIST, response));
    }

    @Test
    void withoutAnEasierWayItIsLeftOut() {
        Answers all = SAFE.with(new Reply.Level(4)).with(new Reply.Nowhere());
        assertThat(all.pain(false)).isEqualTo(new Pain(4, null, Response.LEFT_OUT));
    }

    @Test
    void whoLeavesBeforeTheLastAnswerEndsTheSession() {
        assertThat(Answers.NONE.pain(true)).isEqualTo(new Pain(null, null, Response.ENDED));
        assertThat(SAFE.with(new Reply.Level(2)).pain(true)).isEqualTo(new Pain(2, null, Response.ENDED));
    }

    @Test
    void theLastAnswerIsTakenBackAndBeforeTheFirstThereIsNone() {
        assertThat(SAFE.with(new Reply.Level(2)).undone()).isEqualTo(SAFE);
        assertThat(Answers.NONE.undone()).isEqualTo(Answers.NONE);
    }

    @Test
    void anAnswerToAnotherQuestionIsRefused() {
        assertThatThrownBy(() -> SAFE.with(new Reply.Nowhere())).isInstanceOf(IllegalArgumentException.class);
        assertThat(SAFE.allow(new Reply.WarningSign(false))).isFalse();
    }

    @ParameterizedTest
    @CsvSource({"-1", "11"})
    void theScaleEndsAtTen(int level) {
        assertThatThrownBy(() -> new Reply.Level(level)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Pain(level, null, Response.SMALLER)).isInstanceOf(IllegalArgumentException.class);
    }
}
