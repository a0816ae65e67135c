package app.unhunch.figure.paint;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MaskTest {

    private final Mask mask = new Mask(20, 12);

    @ParameterizedTest
    @CsvSource({"3,2,15,9", "3.25,2.5,15.75,9.1", "4.2,3.3,4.6,3.8", "5.9,2,6.1,9", "2,4.4,18,4.7", "0,0,20,12"})
    void aRectangleCoversEveryPixelByItsShare(double left, double top, double right, double bottom) {
        mask.add(rectangle(left, top, right, bottom), 4);

        for (int y = 0; y < 12; y++) {
            for (int x = 0; x < 20; x++) {
                double wide = Math.clamp(Math.min(x + 1, right) - Math.max(x, left), 0, 1);
                double high = Math.clamp(Math.min(y + 1, bottom) - Math.max(y, top), 0, 1);
                assertThat(at(x, y) / 255.0).as("pixel %s, %s", x, y).isBetween(wide * high - LOST, wide * high + LOST);
            }
        }
    }

    /// Half a step of 255, and a little that is lost in reckoning.
    private static final double LOST = 0.52 / 255;

    @ParameterizedTest
    @CsvSource({"3,2,15,9", "3.25,2.5,15.75,9.1", "4.2,3.3,4.6,3.8", "2,4.4,18,4.7", "-5,-5,30.5,30", "3.5,-4,40,0.5"})
    void aShapeWithoutDentsIsTheSameWhenItIsSaidToHaveNone(double left, double top, double right, double bottom) {
        Mask other = new Mask(20, 12);
        mask.add(rectangle(left, top, right, bottom), 4);
        other.addConvex(rectangle(left, top, right, bottom), 4);

        assertThat(cover(other)).isEqualTo(cover(mask));
    }

    @Test
    void theWayRoundAShapeDoesNotMatter() {
        Mask other = new Mask(20, 12);
        mask.add(new double[] {3.3, 2.2, 15.1, 4.8, 6.6, 10.4}, 3);
        other.add(new double[] {6.6, 10.4, 15.1, 4.8, 3.3, 2.2}, 3);

        assertThat(cover(other)).isEqualTo(cover(mask));
    }

    @Test
    void aShapeWithADentLeavesTheDentFree() {
        mask.add(new double[] {2, 2, 16, 2, 16, 10, 12, 10, 12, 5, 6, 5, 6, 10, 2, 10}, 8);

        assertThat(at(9, 3)).isEqualTo(255);
        assertThat(at(9, 7)).isZero();
        assertThat(at(4, 7)).isEqualTo(255);
        assertThat(at(14, 7)).isEqualTo(255);
    }

    @Test
    void shapesThatOverlapUniteWithoutASeamAndNeverExceedFull() {
        mask.addConvex(rectangle(2.5, 2, 10.3, 10), 4);
        int edge = at(10, 5);
        mask.addConvex(rectangle(8.7, 2, 16.5, 10), 4);
        mask.addConvex(rectangle(8.7, 2, 16.5, 10), 4);

        assertThat(edge).isBetween(70, 90);
        for (int x = 3; x < 16; x++) {
            assertThat(at(x, 5)).as("column %s", x).isEqualTo(255);
        }
        assertThat(at(2, 5)).isEqualTo(at(16, 5)).isBetween(127, 128);
    }

    @Test
    void addingTakesNothingAway() {
        mask.addConvex(rectangle(0, 0, 20, 12), 4);
        mask.addConvex(rectangle(3.5, 3.5, 7.5, 7.5), 4);

        assertThat(cover(mask)).containsOnly(255);
    }

    @Test
    void clearingTakesEverythingAway() {
        mask.addConvex(rectangle(-3, -3, 30, 30), 4);
        mask.add(new double[] {3.3, 2.2, 15.1, 4.8, 6.6, 10.4}, 3);
        mask.clear();

        assertThat(cover(mask)).containsOnly(0);
        assertThat(mask.isEmpty()).isTrue();
        assertThat(mask.left()).isGreaterThanOrEqualTo(mask.right());
        mask.add(rectangle(1, 1, 2, 2), 4);
        assertThat(cover(mask)).as("nothing is left in the sums either").containsOnlyOnce(255);
    }

    @Test
    void allThatIsCoveredLiesWithinWhatItTells() {
        mask.addConvex(new double[] {3.3, 2.2, 15.1, 4.8, 6.6, 9.4}, 3);

        for (int y = 0; y < 12; y++) {
            for (int x = 0; x < 20; x++) {
                if (at(x, y) > 0) {
                    assertThat(y).isBetween(mask.top(), mask.bottom() - 1);
                    assertThat(x).isBetween(mask.left(y), mask.right(y) - 1);
                    assertThat(x).isBetween(mask.left(), mask.right() - 1);
                }
            }
        }
        assertThat(mask.top()).isEqualTo(2);
        assertThat(mask.bottom()).isEqualTo(10);
        assertThat(mask.left()).isEqualTo(3);
    }

    @ParameterizedTest
    @CsvSource({
        "-9,3,-2,8",
        "25,3,40,8",
        "3,-9,8,-2",
        "3,20,8,30",
        "-9,-9,-2,-2",
        "30,30,50,50",
        "20,0,25,12",
        "0,12,20,15"
    })
    void whatLiesBeyondABorderCoversNothing(double left, double top, double right, double bottom) {
        mask.add(rectangle(left, top, right, bottom), 4);
        mask.addConvex(rectangle(left, top, right, bottom), 4);

        assertThat(cover(mask)).containsOnly(0);
    }

    @Test
    void whatHasNoAreaCoversNothing() {
        mask.add(new double[] {3, 3, 9, 9}, 2);
        mask.add(new double[] {3, 3, 9, 9, 3, 3}, 3);
        mask.addConvex(rectangle(3, 5, 9, 5), 4);

        assertThat(cover(mask)).containsOnly(0);
    }

    private int at(int x, int y) {
        return mask.at(y * 20 + x);
    }

    private static double[] rectangle(double left, double top, double right, double bottom) {
        return new double[] {left, top, right, top, right, bottom, left, bottom};
    }

    private static int[] cover(Mask mask) {
        int[] cover = new int[mask.width * mask.height];
        for (int i = 0; i < cover.length; i++) {
            cover[i] = mask.at(i);
        }
        return cover;
    }
}
