package app.unhunch.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;

class StretchTest {

    private static final Step HOLD = new Step.Hold(Spoken.only("Stay."), new Dose(30, 15, 60), "rest");
    private static final Variant MAT =
            new Variant("mat", "On the mat", Position.KNEELING, Spoken.text("Kneel."), "kneel", List.of(HOLD));
    private static final Variant CHAIR =
            new Variant("chair", "On a chair", Position.SEATED, Spoken.text("Sit down."), "sit", List.of(HOLD));

    @Test
    void theFirstVariantIsTheUsualOne() {
        assertThat(stretch(MAT, CHAIR).usual()).isEqualTo(MAT);
        assertThat(stretch(CHAIR, MAT).usual()).isEqualTo(CHAIR);
    }

    @Test
    void aVariantIsFoundByItsId() {
        assertThat(stretch(MAT, CHAIR).variant("chair")).contains(CHAIR);
        assertThat(stretch(MAT, CHAIR).variant("wall")).isEmpty();
    }

    @Test
    void aStretchThatCannotBeDoneInAnyWayIsRefused() {
        assertThatThrownBy(() -> stretch())
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("rest-back");
    }

    private static Stretch stretch(Variant... variants) {
        List<String> none = List.of();
        return new Stretch(
                "rest-back", "Rest Back", "", Sides.NONE, SidedText.NONE, List.of(variants), none, none, none, none);
    }
}
