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
        for (int i = 0; i < left.eye().size(); i++) {
            assertClose(right.eye().get(i), left.eye().get(i).mirrored());
            assertClose(right.brow().get(i), left.brow().get(i).mirrored());
        }
        assertThat(left.cheek().x()).isPositive();
        assertThat(right.ear()).isNotEqualTo(left.ear());
        assertThat(right.insideEar()).isNotEqualTo(left.insideEar());
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
