package app.unhunch.ui.settings;

import static org.assertj.core.api.Assertions.assertThat;

import app.unhunch.figure.body.Person;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class SwatchesTest {

    @Test
    void noTwoLookAlike() {
        assertThat(Stream.of(Person.Skin.values()).map(Swatches::of)).doesNotHaveDuplicates();
        assertThat(Stream.of(Person.HairColour.values()).map(Swatches::of)).doesNotHaveDuplicates();
        assertThat(Stream.of(Person.Clothes.values()).map(Swatches::of)).doesNotHaveDuplicates();
    }

    @Test
    void theClothesShowTheShirtAboveAndTheLeggingsBelow() {
        assertThat(Swatches.of(Person.Clothes.LAGOON))
                .isEqualTo("linear-gradient(to bottom right, #43999a 50%, #5b5fa0 50%)");
    }
}
