package app.unhunch.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

class StretchTest {

    private static final Step HOLD = new Step.Hold(Spoken.only("Stay."), new Dose(30, 15, 60), "rest");
    private static final Step.Move REST =
            new Step.Move(Spoken.only("Sit back."), Duration.ofSeconds(8), Breath.IN, "kneel");
    private static final Variant MAT =
            new Variant("mat", "On the mat", Position.KNEELING, Spoken.text("Kneel."), "kneel", List.of(HOLD));
    private static final Variant CHAIR =
            new Variant("chair", "On a chair", Position.SEATED, Spoken.text("Sit down."), "sit", List.of(HOLD));

    private static final Variant EASY_MAT = easy("easy-mat", Position.HANDS_AND_KNEES);
    private static final Variant STOOL = easy("stool", Position.SEATED);
    private static final Variant WALL = easy("wall", Position.STANDING);

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
    void theFirstWayOffTheFloorIsFound() {
        assertThat(stretch(MAT, CHAIR, STOOL).offTheFloor()).contains(CHAIR);
        assertThat(stretch(MAT, EASY_MAT).offTheFloor()).isEmpty();
    }

    @Test
    void anEasierWayIsInTheSamePlaceOrAtLeastOnTheFloorOrOffItLikewise() {
        assertThat(stretch(MAT, STOOL, EASY_MAT).easierThan(MAT)).contains(EASY_MAT);
        assertThat(stretch(MAT, EASY_MAT, WALL, STOOL).easierThan(CHAIR)).contains(STOOL);
        assertThat(stretch(MAT, EASY_MAT, WALL).easierThan(CHAIR)).contains(WALL);
        assertThat(stretch(MAT, EASY_MAT).easierThan(CHAIR)).isEmpty();
        assertThat(stretch(MAT, STOOL).easierThan(MAT)).isEmpty();
        assertThat(stretch(MAT, EASY_MAT).easierThan(EASY_MAT)).isEmpty();
    }

    @Test
    void aStretchThatCannotBeDoneInAnyWayIsRefused() {
        assertThatThrownBy(() -> stretch())
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("rest-back");
    }

    private static Variant easy(String id, Position position) {
        return new Variant(id, id, position, true, Spoken.text("Go."), "pose", List.of(HOLD), REST, List.of());
    }

    private static Stretch stretch(Variant... variants) {
        List<String> none = List.of();
        return new Stretch(
                "rest-back", "Rest Back", "", Sides.NONE, SidedText.NONE, List.of(variants), none, none, none, none);
    }
}
