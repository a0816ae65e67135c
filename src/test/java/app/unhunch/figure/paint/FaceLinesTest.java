package app.unhunch.figure.paint;

import static app.unhunch.figure.math.Close.assertClose;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import app.unhunch.figure.math.Vec;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class FaceLinesTest {

    @Test
    void everyPlaceLiesOnTheHead() {
        Stream.of(FaceLines.HAIRLINE, FaceLines.SCARF_LINE, FaceLines.MOUTH, FaceLines.UNDER_NOSE)
                .flatMap(List::stream)
                .forEach(place -> assertThat(place.length()).isCloseTo(1, within(1e-12)));
    }

    @Test
    void oneHalfOfTheFaceIsTheMirrorOfTheOther() {
        FaceLines.Half left = FaceLines.HALVES.getFirst();
        FaceLines.Half right = FaceLines.HALVES.getLast();

        assertClose(right.cheek(), left.cheek().mirrored());
        assertClose(right.eyeMiddle(), left.eyeMiddle().mirrored());
        assertClose(right.earMiddle(), left.earMiddle().mirrored());
        assertMirrored(right.eye().lower(), left.eye().lower());
        assertMirrored(right.eye().upper(), left.eye().upper());
        assertMirrored(right.eye().rim(), left.eye().rim());
        assertMirrored(right.brow(), left.brow());
        assertThat(left.cheek().x()).isPositive();
        assertThat(right.ear()).isNotEqualTo(left.ear());
        assertThat(right.insideEar()).isNotEqualTo(left.insideEar());
    }

    private static void assertMirrored(List<Vec> right, List<Vec> left) {
        assertThat(right).hasSameSizeAs(left);
        for (int i = 0; i < left.size(); i++) {
            assertClose(right.get(i), left.get(i).mirrored());
        }
    }

    @Test
    void anEyeOpensFromItsLowerLid() {
        FaceLines.Eye eye = FaceLines.HALVES.getFirst().eye();
        int middle = eye.lower().size() / 2;

        assertClose(eye.opened(0).upper().get(middle), eye.lower().get(middle));
        assertThat(eye.opened(1)).isSameAs(eye);
        assertThat(eye.opened(0.5).upper().get(middle).y())
                .isBetween(eye.lower().get(middle).y(), eye.upper().get(middle).y());
        assertThat(eye.rim())
                .allSatisfy(place -> assertThat(place.y())
                        .isBetween(
                                eye.lower().get(middle).y(),
                                eye.upper().get(middle).y()));
    }

    @Test
    void theBorderOfTheFaceIsClosedAndTheSameOnBothSides() {
        for (List<Vec> line : List.of(FaceLines.HAIRLINE, FaceLines.SCARF_LINE)) {
            for (Vec place : line) {
                assertThat(line)
                        .as("the mirror of %s", place)
                        .anyMatch(other -> other.distance(place.mirrored()) < 1e-9);
            }
            for (int i = 0; i < line.size(); i++) {
                Vec next = line.get((i + 1) % line.size());
                assertThat(line.get(i).distance(next))
                        .as("the step after place %d", i)
                        .isBetween(0.02, 0.3);
            }
        }
    }
}
