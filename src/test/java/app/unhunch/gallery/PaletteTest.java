package app.unhunch.gallery;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class PaletteTest {

    @Test
    void fewColoursAreAllKept() {
        Palette palette = Palette.of(List.of(new Pixels(2, 2, new int[] {0x102030, 0x405060, 0x708090, 0})), 8, 0);

        for (int colour : List.of(0x102030, 0x405060, 0x708090, 0)) {
            assertThat(palette.colour(palette.nearest(colour))).isEqualTo(colour);
        }
        assertThat(palette.size()).isEqualTo(4);
    }

    @Test
    void ofManyColoursEachFindsOneThatIsNear() {
        Pixels many = new Pixels(64, 64, new int[64 * 64]);
        Arrays.setAll(many.argb(), i -> ((i % 64 * 4) << 16) | ((i / 64 * 4) << 8) | 0x40);

        Palette palette = Palette.of(List.of(many), 64, 0xF6F2EC);

        assertThat(palette.size()).isLessThanOrEqualTo(64);
        for (int rgb : many.argb()) {
            assertThat(Palette.distance(palette.colour(palette.nearest(rgb)), rgb))
                    .isLessThan(7 * 40 * 40);
        }
    }

    @Test
    void theKeptColourStaysAsItIsHoweverManyResembleIt() {
        Pixels near = new Pixels(16, 1, new int[16]);
        Arrays.setAll(near.argb(), i -> 0xF6F2EC - i);

        Palette palette = Palette.of(List.of(near), 3, 0xF6F2EC);

        assertThat(palette.colour(palette.nearest(0xF6F2EC))).isEqualTo(0xF6F2EC);
    }
}
