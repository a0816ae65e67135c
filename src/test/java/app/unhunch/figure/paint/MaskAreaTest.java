package app.unhunch.figure.paint;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.IntRange;

/// Any shape covers every pixel by its exact area, whichever border it crosses. The reference cuts the shape to the
/// pixel and reckons what is left.
class MaskAreaTest {

    private static final int WIDTH = 16;
    private static final int HEIGHT = 11;
    private static final double ONE_STEP = 1.0 / 255;

    @Property
    void everyPixelIsCoveredByItsShare(
            @ForAll("angles") double[] angles,
            @ForAll @DoubleRange(min = -6, max = 22) double x,
            @ForAll @DoubleRange(min = -6, max = 17) double y,
            @ForAll @DoubleRange(min = 0.3, max = 14) double rx,
            @ForAll @DoubleRange(min = 0.3, max = 14) double ry) {
        double[] line = polygon(angles, x, y, rx, ry);

        assertCover(covered(line, false), line);
        assertCover(covered(line, true), line);
    }

    @Property
    void flatShapesThatCrossABorderAreCutExactly(
            @ForAll @DoubleRange(min = -60, max = 8) double left,
            @ForAll @DoubleRange(min = 8, max = 70) double right,
            @ForAll @DoubleRange(min = -1, max = 10) double top,
            @ForAll @DoubleRange(min = -3, max = 3) double fall,
            @ForAll @DoubleRange(min = 0.2, max = 4) double thick) {
        double[] line = {left, top, right, top + fall, right, top + fall + thick, left, top + thick};

        assertCover(covered(line, false), line);
        assertCover(covered(line, true), line);
    }

    @Property
    void twoShapesTogetherCoverAsMuchAsTheGreater(
            @ForAll("angles") double[] one,
            @ForAll("angles") double[] other,
            @ForAll @IntRange(min = -4, max = 20) int x) {
        double[] a = polygon(one, 8.3, 5.2, 6, 4);
        double[] b = polygon(other, x + 0.4, 5.6, 5, 7);
        Mask both = new Mask(WIDTH, HEIGHT);
        both.addConvex(a, a.length / 2);
        both.addConvex(b, b.length / 2);
        Mask first = covered(a, true);
        Mask second = covered(b, true);

        for (int i = 0; i < WIDTH * HEIGHT; i++) {
            assertThat(both.at(i)).isEqualTo(Math.max(first.at(i), second.at(i)));
        }
    }

    @Provide
    Arbitrary<double[]> angles() {
        return Arbitraries.doubles()
                .between(0, 6.28)
                .array(double[].class)
                .ofMinSize(3)
                .ofMaxSize(12)
                .map(angles -> {
                    double[] sorted = angles.clone();
                    Arrays.sort(sorted);
                    return sorted;
                });
    }

    /// Corners on an ellipse, clockwise, so that there are no dents.
    private static double[] polygon(double[] angles, double x, double y, double rx, double ry) {
        double[] line = new double[2 * angles.length];
        for (int i = 0; i < angles.length; i++) {
            line[2 * i] = x + rx * Math.cos(angles[i]);
            line[2 * i + 1] = y + ry * Math.sin(angles[i]);
        }
        return line;
    }

    private static Mask covered(double[] line, boolean convex) {
        Mask mask = new Mask(WIDTH, HEIGHT);
        if (convex) {
            mask.addConvex(line, line.length / 2);
        } else {
            mask.add(line, line.length / 2);
        }
        return mask;
    }

    private static void assertCover(Mask mask, double[] line) {
        for (int y = 0; y < HEIGHT; y++) {
            for (int x = 0; x < WIDTH; x++) {
                double area = Area.of(line, x, y);
                assertThat(mask.at(y * WIDTH + x) / 255.0)
                        .as("pixel %s, %s of %s", x, y, line)
                        .isBetween(area - ONE_STEP, area + ONE_STEP);
            }
        }
    }
}
