package app.unhunch.figure.paint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import app.unhunch.figure.math.Vec;
import app.unhunch.figure.motion.FigureDomain;
import app.unhunch.figure.pose.View;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@Domain(FigureDomain.class)
@Domain(DomainContext.Global.class)
class CameraTest {

    private static final Vec LEFT = new Vec(1, 0, 0);
    private static final Vec FRONT = new Vec(0, 0, 1);
    private static final Vec CENTRE = new Vec(0.1, 0.9, 0.2);

    @Test
    void fromTheFrontThePersonsLeftIsOnTheRightAndTheirFrontIsNear() {
        Camera camera = camera(0, 0);

        assertThat(camera.x(CENTRE.plus(LEFT))).isGreaterThan(camera.x(CENTRE));
        assertThat(camera.near(CENTRE.plus(FRONT))).isCloseTo(1, within(1e-9));
        assertThat(camera.y(CENTRE.plus(Vec.UP))).isLessThan(camera.y(CENTRE));
    }

    @Test
    void fromThePersonsLeftTheirLeftIsNearAndTheirFrontIsOnTheLeft() {
        Camera camera = camera(90, 0);

        assertThat(camera.near(CENTRE.plus(LEFT))).isCloseTo(1, within(1e-9));
        assertThat(camera.x(CENTRE.plus(FRONT))).isLessThan(camera.x(CENTRE));
    }

    @Test
    void fromAboveWhatIsHighIsNear() {
        assertThat(camera(0, 20).near(CENTRE.plus(Vec.UP))).isPositive();
        assertThat(camera(0, 20).y(CENTRE.plus(FRONT)))
                .as("what is in front is lower")
                .isGreaterThan(60);
    }

    @Property
    void nothingIsBentOrStretched(
            @ForAll Vec a,
            @ForAll Vec b,
            @ForAll @DoubleRange(min = -180, max = 180) double yaw,
            @ForAll @DoubleRange(min = -10, max = 80) double pitch) {
        Camera camera = camera(yaw, pitch);
        double dx = (camera.x(a) - camera.x(b)) / camera.scale();
        double dy = (camera.y(a) - camera.y(b)) / camera.scale();
        double near = camera.near(a) - camera.near(b);

        assertThat(Math.sqrt(dx * dx + dy * dy + near * near)).isCloseTo(a.distance(b), within(1e-9));
        assertThat(camera.x(a.x(), a.y(), a.z())).isCloseTo(camera.x(a), within(1e-9));
        assertThat(camera.y(a.x(), a.y(), a.z())).isCloseTo(camera.y(a), within(1e-9));
        assertThat(camera.near(a.x(), a.y(), a.z())).isCloseTo(camera.near(a), within(1e-9));
    }

    @Property
    void aMirroredViewShowsTheMirrorAtTheOtherSideOfThePicture(
            @ForAll Vec place,
            @ForAll @DoubleRange(min = -180, max = 180) double yaw,
            @ForAll @DoubleRange(min = -10, max = 80) double pitch) {
        View view = new View(yaw, pitch, 2 * 4 / 3.0, 2, CENTRE);
        View other = new View(-yaw, pitch, 2 * 4 / 3.0, 2, CENTRE.mirrored());
        Camera camera = new Camera(view, 161, 120);
        Camera mirrored = new Camera(other, 161, 120);

        assertThat(mirrored.x(place.mirrored())).isCloseTo(161 - camera.x(place), within(1e-9));
        assertThat(mirrored.y(place.mirrored())).isCloseTo(camera.y(place), within(1e-9));
        assertThat(mirrored.near(place.mirrored())).isCloseTo(camera.near(place), within(1e-9));
    }

    @ParameterizedTest
    @CsvSource({"160,120,60", "400,120,60", "120,400,45", "40,30,15", "1600,1200,600"})
    void theWholeViewIsSeenInAPictureOfAnyForm(int width, int height, double scale) {
        Camera camera = new Camera(new View(30, 10, 2 * 4 / 3.0, 2, CENTRE), width, height);

        assertThat(camera.scale()).isCloseTo(scale, within(1e-9));
        assertThat(camera.x(CENTRE)).isCloseTo(width / 2.0, within(1e-9));
        assertThat(camera.y(CENTRE)).isCloseTo(height / 2.0, within(1e-9));
        assertThat(2 * camera.scale()).as("its height").isLessThanOrEqualTo(height);
        assertThat(2 * 4 / 3.0 * camera.scale()).as("its width").isLessThanOrEqualTo(width);
    }

    private static Camera camera(double yaw, double pitch) {
        return new Camera(new View(yaw, pitch, 2 * 4 / 3.0, 2, CENTRE), 160, 120);
    }
}
