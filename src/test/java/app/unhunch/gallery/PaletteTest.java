package app.unhunch.gallery;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;

class PaletteTest {

    private static final int BACKGROUND = 0xF6F2EC;

    @Test
    void fewColoursAreAllKept() throws IOException {
        BufferedImage few = SamplePictures.plain(2, 2, BACKGROUND);
        few.setRGB(0, 0, 0x102030);
        few.setRGB(1, 0, 0x405060);
        few.setRGB(1, 1, 0);

        Palette palette = Palette.of(List.of(few), BACKGROUND);

        for (int argb : SamplePictures.argb(few)) {
            assertThat(palette.colour(palette.nearest(argb))).isEqualTo(argb);
        }
    }

    @Test
    void ofManyColoursEachFindsOneThatIsNear() throws IOException {
        BufferedImage many = many();

        Palette palette = Palette.of(List.of(many), 0x000040);

        for (int argb : SamplePictures.argb(many)) {
            assertThat(Palette.distance(palette.colour(palette.nearest(argb)), argb))
                    .isLessThan(7 * 20 * 20);
        }
    }

    @Test
    void theBackgroundStaysAsItIsHoweverManyColoursResembleIt() throws IOException {
        BufferedImage many = many();
        many.setRGB(0, 0, BACKGROUND);
        for (int i = 1; i < 64; i++) {
            many.setRGB(i, 0, BACKGROUND - i % 8);
        }

        Palette palette = Palette.of(List.of(many), BACKGROUND);

        assertThat(palette.colour(palette.nearest(BACKGROUND))).isEqualTo(0xFF000000 | BACKGROUND);
        assertThat(palette.nearest(BACKGROUND)).isEqualTo(palette.background());
    }

    @Test
    void theTransparentColourStandsForNoOther() throws IOException {
        BufferedImage many = many();

        Palette palette = Palette.of(List.of(many), BACKGROUND);

        assertThat(palette.colour(palette.transparent()) >>> 24).isZero();
        for (int argb : SamplePictures.argb(many)) {
            assertThat(palette.nearest(argb)).isNotEqualTo(palette.transparent());
        }
    }

    /// More colours than a palette has.
    private static BufferedImage many() {
        BufferedImage many = SamplePictures.plain(64, 64, 0);
        for (int y = 0; y < 64; y++) {
            for (int x = 0; x < 64; x++) {
                many.setRGB(x, y, (x * 4) << 16 | (y * 4) << 8 | 0x40);
            }
        }
        return many;
    }
}
