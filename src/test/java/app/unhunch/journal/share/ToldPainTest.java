package app.unhunch.journal.share;

import static org.assertj.core.api.Assertions.assertThat;

import app.unhunch.i18n.TestTexts;
import app.unhunch.session.pain.BodyPart;
import app.unhunch.session.pain.Pain;
import app.unhunch.session.pain.Response;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class ToldPainTest {

    private static String words(@Nullable Integer level, @Nullable BodyPart place, Response response) {
        return new ToldPain(LocalDate.EPOCH, "cat-cow", "Cat-Cow", new Pain(level, place, response))
                .words(TestTexts.english());
    }

    @Test
    void itSaysWhereAndHowMuchAndWhatWasDoneAsFarAsThatWasTold() {
        assertThat(words(5, BodyPart.SHOULDER_BLADES, Response.EASIER))
                .isEqualTo("Between the shoulder blades, 5 of 10. It went on in its easier way.");
        assertThat(words(2, null, Response.SMALLER)).isEqualTo("2 of 10. It went on with a smaller movement.");
        assertThat(words(null, null, Response.ENDED)).isEqualTo("Where and how much was not told. The session ended.");
        assertThat(words(null, BodyPart.KNEE, Response.LEFT_OUT)).isEqualTo("Knee. It was left out.");
    }
}
