package app.unhunch.figure.paint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SoftTest {

    private static final int WIDTH = 120;
    private static final int HEIGHT = 100;

    private final Soft soft = new Soft(WIDTH, HEIGHT);

    @Property(tries = 100)
    void blurringKeepsTheSum(
            @ForAll @DoubleRange(min = 50, max = 56) double left,
            @ForAll @DoubleRange(min = 40, max = 46) double top,
            @ForAll @DoubleRange(min = 0, max = 20) double radius) {
        Mask mask = rectangle(left, top, left + 14.3, top + 11.7);
        double before = 0;
        for (int i = 0; i < WIDTH * HEIGHT; i++) {
            before += mask.at(i) / 255.0;
        }

        soft.blur(mask, radius);

        assertThat(sum()).isCloseTo(before, within(before * 0.001));
    }

    @ParameterizedTest
    @ValueSource(doubles = {0, 2, 5, 12})
    void blurringSpreadsEvenlyAndOnlyAsFarAsItSays(double radius) {
        soft.blur(rectangle(50, 40, 70, 60), radius);

        float[][] picture = picture();
        for (int y = 0; y < HEIGHT; y++) {
            for (int x = 0; x < WIDTH; x++) {
                assertThat(picture[y][x]).isBetween(-1e-5f, 1 + 1e-5f);
                assertThat(picture[y][x]).isCloseTo(picture[y][119 - x], within(1e-4f));
                assertThat(picture[y][x]).isCloseTo(picture[99 - y][x], within(1e-4f));
                double away = Math.max(Math.max(50 - x, x - 70), Math.max(40 - y, y - 60));
                if (away > Math.max(4, radius) + 6) {
                    assertThat(picture[y][x]).isCloseTo(0, within(1e-5f));
                }
            }
        }
        assertThat(picture[50][60]).isGreaterThan(picture[50][51]);
    }

    @Test
    void aMaskOfHalfTheSizeIsBlurredLikeAWholeOne() {
        Mask half = new Mask(WIDTH / 2 + 1, HEIGHT / 2 + 1);
        half.addConvex(new double[] {25, 20, 35, 20, 35, 30, 25, 30}, 4);
        soft.blurHalf(half, 8);
        float[][] one = picture();
        soft.blur(rectangle(50, 40, 70, 60), 8);
        float[][] other = picture();

        for (int y = 0; y < HEIGHT; y++) {
            assertThat(one[y]).containsExactly(other[y], within(1e-4f));
        }
    }

    @Test
    void everyPixelLiesBetweenTheValuesAroundIt() {
        soft.blur(rectangle(40.4, 30.2, 80.6, 70.9), 12);

        float[][] picture = picture();
        for (int y = 1; y < HEIGHT; y++) {
            for (int x = 1; x < WIDTH; x++) {
                assertThat(Math.abs(picture[y][x] - picture[y][x - 1]))
                        .as("a step at %s, %s", x, y)
                        .isLessThan(0.12f);
                assertThat(Math.abs(picture[y][x] - picture[y - 1][x])).isLessThan(0.12f);
            }
        }
    }

    @Test
    void itIsAsSoftAcrossAsItIsDown() {
        soft.blur(rectangle(41.3, 41.3, 60.8, 60.8), 6);

        float[][] picture = picture();
        for (int y = 0; y < HEIGHT; y++) {
            for (int x = 0; x < HEIGHT; x++) {
                assertThat(picture[y][x]).isCloseTo(picture[x][y], within(1e-3f));
            }
        }
    }

    @Test
    void aPartOfARowIsTheSameAsThatPartOfTheWholeRow() {
        soft.blur(rectangle(40.4, 30.2, 80.6, 70.9), 12);
        float[] whole = new float[WIDTH];
        float[] part = new float[WIDTH];
        soft.row(45, 0, WIDTH, whole);
        for (int from = 30; from < 60; from += 7) {
            soft.row(45, from, 77, part);
            for (int x = from; x < 77; x++) {
                assertThat(part[x]).isEqualTo(whole[x]);
            }
        }
    }

    @Test
    void theReliefOfAShapeThatIsTheSameOnBothSidesIsItsOwnOpposite() {
        soft.blur(rectangle(50, 40, 70, 60), 8);
        soft.relief(4, 6);

        float[][] picture = picture();
        double most = 0;
        for (int y = 40; y < 60; y++) {
            for (int x = 50; x < 70; x++) {
                assertThat(picture[y][x]).isCloseTo(-picture[99 - y][119 - x], within(1e-4f));
                most = Math.max(most, picture[y][x]);
            }
        }
        assertThat(most).isBetween(0.3, 1.0);
        assertThat(picture[43][53]).as("more lies below and to the right").isPositive();
        assertThat(picture[56][66]).isNegative();
    }

    @Test
    void whatFillsThePictureIsFullUpToItsBorders() {
        soft.blur(rectangle(-50, -50, WIDTH + 50, HEIGHT + 50), 1);

        float[][] picture = picture();
        for (int y = 8; y < HEIGHT - 8; y++) {
            assertThat(picture[y][0]).as("left border, row %s", y).isGreaterThan(0.4f);
            assertThat(picture[y][WIDTH - 1]).as("right border, row %s", y).isGreaterThan(0.4f);
        }
    }

    @Test
    void whatWasBlurredBeforeIsForgotten() {
        soft.blur(rectangle(10, 10, 110, 90), 12);
        soft.blur(rectangle(50, 40, 70, 60), 4);
        Soft fresh = new Soft(WIDTH, HEIGHT);
        fresh.blur(rectangle(50, 40, 70, 60), 4);

        for (int y = 0; y < HEIGHT; y++) {
            float[] one = new float[WIDTH];
            float[] other = new float[WIDTH];
            soft.row(y, 0, WIDTH, one);
            fresh.row(y, 0, WIDTH, other);
            assertThat(one).containsExactly(other);
        }
    }

    private double sum() {
        double sum = 0;
        for (float[] row : picture()) {
            for (float value : row) {
                sum += value;
            }
        }
        return sum;
    }

    private float[][] picture() {
        float[][] picture = new float[HEIGHT][WIDTH];
        for (int y = 0; y < HEIGHT; y++) {
            if (y >= soft.top() && y < soft.bottom()) {
                soft.row(y, 0, WIDTH, picture[y]);
            }
        }
        return picture;
    }

    private static Mask rectangle(double left, double top, double right, double bottom) {
        Mask mask = new Mask(WIDTH, HEIGHT);
        mask.addConvex(new double[] {left, top, right, top, right, bottom, left, bottom}, 4);
        return mask;
    }
}
