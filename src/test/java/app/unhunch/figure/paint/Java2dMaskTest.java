package app.unhunch.figure.paint;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Both rasterisers that are measured beside each other draw the same shapes.
class Java2dMaskTest {

    /// Marlin samples eight lines a pixel, so a flat edge may be half an eighth of a pixel off.
    private static final int ONE_SHAPE = 24;

    /// Where two outlines cross within a pixel, Java2D covers their union and ours the larger part only.
    private static final double ON_AVERAGE = 10;

    private final Mask whole = new Mask(RecordedMask.WIDTH, RecordedMask.HEIGHT);
    private final Mask half = new Mask(RecordedMask.HALF_WIDTH, RecordedMask.HALF_HEIGHT);
    private final Java2dMask wholeJava2d = new Java2dMask(RecordedMask.WIDTH, RecordedMask.HEIGHT);
    private final Java2dMask halfJava2d = new Java2dMask(RecordedMask.HALF_WIDTH, RecordedMask.HALF_HEIGHT);

    @ParameterizedTest
    @ValueSource(ints = {9, 27, 78})
    void java2dCoversThePixelsOfAFrameAsOursDoes(int cue) {
        for (RecordedMask mask : RecordedMask.frames(cue, 1).getFirst()) {
            Difference united = difference(mask);
            assertThat(united.edge).isPositive();
            assertThat((double) united.sum / united.edge).isLessThan(ON_AVERAGE);
            for (Outline outline : mask.outlines()) {
                Difference alone = difference(new RecordedMask(mask.width(), mask.height(), List.of(outline)));
                assertThat(alone.worst).isLessThanOrEqualTo(ONE_SHAPE);
            }
        }
    }

    /// @param worst of all pixels in the rows that ours covers
    /// @param sum of all of them
    /// @param edge how many pixels are covered in part
    private record Difference(int worst, long sum, int edge) {}

    private Difference difference(RecordedMask mask) {
        Mask ours = mask.isHalf() ? half : whole;
        Java2dMask theirs = mask.isHalf() ? halfJava2d : wholeJava2d;
        mask.draw(ours);
        theirs.drawUnited(mask);
        int worst = 0;
        long sum = 0;
        int edge = 0;
        for (int i = ours.top() * mask.width(); i < ours.bottom() * mask.width(); i++) {
            int difference = Math.abs(ours.at(i) - (theirs.cover()[i] & 0xFF));
            worst = Math.max(worst, difference);
            sum += difference;
            edge += ours.at(i) % 255 == 0 ? 0 : 1;
        }
        return new Difference(worst, sum, edge);
    }
}
