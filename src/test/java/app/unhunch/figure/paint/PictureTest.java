package app.unhunch.figure.paint;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class PictureTest {

    private static final int COLOUR = 0x4080C0;

    private final Picture picture = new Picture(8, 6);

    @Property
    void anOpaqueColourReplacesWhatIsThere(@ForAll int under, @ForAll @IntRange(min = 0, max = 0xFFFFFF) int colour) {
        picture.pixels()[5] = under;
        picture.over(5, colour, 255);

        assertThat(picture.pixels()[5]).isEqualTo(0xFF000000 | colour);
    }

    @Property
    void noCoverChangesNothing(@ForAll int under, @ForAll @IntRange(min = 0, max = 0xFFFFFF) int colour) {
        picture.pixels()[5] = under;
        picture.over(5, colour, 0);

        assertThat(picture.pixels()[5]).isEqualTo(under);
    }

    @Property
    void onNothingAColourIsMultipliedByItsCover(
            @ForAll @IntRange(min = 0, max = 0xFFFFFF) int colour, @ForAll @IntRange(min = 1, max = 255) int cover) {
        picture.pixels()[5] = 0;
        picture.over(5, colour, cover);

        int found = picture.pixels()[5];
        assertThat(found >>> 24).isBetween(cover - 1, cover + 1);
        for (int shift = 0; shift <= 16; shift += 8) {
            int wanted = ((colour >> shift) & 0xFF) * cover / 255;
            assertThat((found >> shift) & 0xFF).isBetween(wanted - 1, wanted + 1);
        }
    }

    @Property
    void aColourOverItselfStaysAsItIs(
            @ForAll @IntRange(min = 0, max = 0xFFFFFF) int colour, @ForAll @IntRange(min = 0, max = 255) int cover) {
        picture.pixels()[5] = 0xFF000000 | colour;
        picture.over(5, colour, cover);

        int found = picture.pixels()[5];
        assertThat(found >>> 24).isBetween(254, 255);
        for (int shift = 0; shift <= 16; shift += 8) {
            int wanted = (colour >> shift) & 0xFF;
            assertThat((found >> shift) & 0xFF).isBetween(wanted - 1, wanted);
        }
    }

    @Property
    void noChannelSpillsIntoAnother(
            @ForAll @IntRange(min = 0, max = 0xFFFFFF) int under,
            @ForAll @IntRange(min = 0, max = 0xFFFFFF) int colour,
            @ForAll @IntRange(min = 0, max = 255) int cover) {
        picture.pixels()[5] = 0xFF000000 | under;
        picture.over(5, colour, cover);

        for (int shift = 0; shift <= 16; shift += 8) {
            int from = (under >> shift) & 0xFF;
            int to = (colour >> shift) & 0xFF;
            int found = (picture.pixels()[5] >> shift) & 0xFF;
            assertThat(found).isBetween(Math.min(from, to) - 1, Math.max(from, to));
        }
    }

    @Test
    void fillingLaysTheColourOverTheMaskOnly() {
        Mask mask = new Mask(8, 6);
        mask.addConvex(new double[] {2, 1, 5, 1, 5, 4, 2, 4}, 4);
        picture.fill(mask, COLOUR, 0.5);

        for (int y = 0; y < 6; y++) {
            for (int x = 0; x < 8; x++) {
                boolean inside = x >= 2 && x < 5 && y >= 1 && y < 4;
                assertThat(picture.pixels()[y * 8 + x] >>> 24).isBetween(inside ? 126 : 0, inside ? 129 : 0);
            }
        }
    }

    @Test
    void lightFallsOnTheFigureAndNotBesideIt() {
        Mask mask = new Mask(8, 6);
        mask.addConvex(new double[] {2, 1, 4.5, 1, 4.5, 4, 2, 4}, 4);
        picture.fillFigure(mask, COLOUR, 1);
        for (int i = 0; i < 48; i++) {
            picture.overFigure(i, 0xFFFFFF, 255);
        }

        assertThat(picture.pixels()[2 * 8 + 3]).isEqualTo(0xFFFFFFFF);
        assertThat(picture.pixels()[2 * 8 + 1]).isZero();
        assertThat(picture.pixels()[2 * 8 + 4] >>> 24).as("half of it").isBetween(150, 210);
    }

    @Test
    void aBackgroundIsNotPartOfTheFigure() {
        Mask mask = new Mask(8, 6);
        mask.addConvex(new double[] {0, 0, 8, 0, 8, 6, 0, 6}, 4);
        Picture ground = new Picture(8, 6);
        ground.fillFigure(mask, COLOUR, 1);
        picture.fillFigure(mask, 0, 1);

        picture.startFrom(ground.pixels());
        picture.overFigure(9, 0xFFFFFF, 255);

        assertThat(picture.pixels()).containsOnly(0xFF000000 | COLOUR);
        picture.clear();
        assertThat(picture.pixels()).containsOnly(0);
    }
}
