package app.unhunch.figure.paint;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ShaderTest {

    private static final int SIZE = 60;
    private static final Tone TONE = new Tone(0x404040, 0x808080, 0xC0C0C0, 0x000000);

    private final Picture picture = new Picture(SIZE, SIZE);
    private final Mask mask = new Mask(SIZE, SIZE);
    private final Shader shader = new Shader(SIZE, SIZE);

    @Test
    void aShapeIsLitAboveAndShadedBelow() {
        mask.addConvex(new double[] {10, 10, 50, 10, 50, 50, 10, 50}, 4);
        shader.fill(picture, mask, TONE, 12, 1);

        assertThat(grey(30, 11)).isGreaterThan(0x88);
        assertThat(grey(30, 30)).isBetween(0x7A, 0x86);
        assertThat(grey(30, 48)).isLessThan(0x78);
        assertThat(picture.pixels()[5 * SIZE + 30]).as("beside it").isZero();
    }

    @Test
    void aMaskInTwoPartsIsShadedAndAnEmptyOneLeavesAllAsItIs() {
        shader.fill(picture, mask, TONE, 12, 1);
        assertThat(picture.pixels()).containsOnly(0);

        mask.addConvex(new double[] {10, 5, 50, 5, 50, 15, 10, 15}, 4);
        mask.addConvex(new double[] {10, 40, 50, 40, 50, 50, 10, 50}, 4);
        shader.fill(picture, mask, TONE, 6, 0.5);

        assertThat(picture.pixels()[10 * SIZE + 30] >>> 24).isBetween(126, 129);
        assertThat(picture.pixels()[45 * SIZE + 30] >>> 24).isBetween(126, 129);
        assertThat(picture.pixels()[28 * SIZE + 30]).isZero();
    }

    @Test
    void aShadowFallsOnAllThatIsThereAndAContactOnTheFigureOnly() {
        mask.addConvex(new double[] {0, 0, SIZE, 0, SIZE, 34, 0, 34}, 4);
        picture.fill(mask, 0xFFFFFF, 1);
        int[] before = picture.pixels().clone();
        Mask half = new Mask(SIZE / 2 + 1, SIZE / 2 + 1);
        half.addConvex(new double[] {10, 10, 20, 10, 20, 20, 10, 20}, 4);

        shader.contact(picture, half, 0, 1, 6, 3);
        assertThat(picture.pixels()).isEqualTo(before);
        shader.shadow(picture, half, 0, 0.5, 6);

        assertThat(grey(30, 30)).as("where it falls").isBetween(120, 150);
        assertThat(grey(2, 2)).as("far from it").isEqualTo(255);
        assertThat(picture.pixels()[38 * SIZE + 30]).as("beside the mat").isZero();
    }

    @Test
    void aContactFallsAwayFromTheLight() {
        mask.addConvex(new double[] {0, 0, SIZE, 0, SIZE, SIZE, 0, SIZE}, 4);
        picture.fillFigure(mask, 0xFFFFFF, 1);
        Mask half = new Mask(SIZE / 2 + 1, SIZE / 2 + 1);
        half.addConvex(new double[] {12, 12, 18, 12, 18, 18, 12, 18}, 4);

        shader.contact(picture, half, 0, 1, 4, 6);

        assertThat(grey(30, 24)).as("above").isGreaterThan(grey(30, 40));
        assertThat(grey(24, 32)).as("on the left").isGreaterThan(grey(37, 32));
    }

    private int grey(int x, int y) {
        return picture.pixels()[y * SIZE + x] & 0xFF;
    }
}
