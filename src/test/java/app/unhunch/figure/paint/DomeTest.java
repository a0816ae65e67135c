package app.unhunch.figure.paint;

import static app.unhunch.figure.math.Close.assertClose;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import app.unhunch.figure.math.Vec;
import app.unhunch.figure.pose.View;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import org.junit.jupiter.api.Test;

class DomeTest {

    private static final Vec LEFT = new Vec(1, 0, 0);
    private static final Vec FRONT = new Vec(0, 0, 1);

    private final Dome ball = new Dome(Vec.ZERO, LEFT, Vec.UP, FRONT);

    @Test
    void placesAreNamedFromTheFrontToTheLeftAndUp() {
        assertClose(Dome.place(0, 0), FRONT);
        assertClose(Dome.place(90, 0), LEFT);
        assertClose(Dome.place(33, 90), Vec.UP);
        Dome egg = new Dome(new Vec(1, 1, 1), LEFT.times(2), Vec.UP.times(3), FRONT.times(4));
        assertClose(egg.inRoom(Dome.place(90, 0)), new Vec(3, 1, 1));
        assertClose(egg.inRoom(Dome.place(0, 0)), new Vec(1, 1, 5));
    }

    @Property
    void thePlaceThatFacesTheCameraIsTheNearestOne(
            @ForAll @DoubleRange(min = -180, max = 180) double yaw,
            @ForAll @DoubleRange(min = -40, max = 80) double pitch,
            @ForAll @DoubleRange(min = -180, max = 180) double azimuth,
            @ForAll @DoubleRange(min = -90, max = 90) double elevation) {
        Dome egg = new Dome(new Vec(0, 1, 0), LEFT.times(0.07), Vec.UP.times(0.09), FRONT.times(0.1));
        Camera camera = new Camera(new View(yaw, pitch, 2 * 4 / 3.0, 2, Vec.ZERO), 160, 120);
        Vec facing = egg.facing(camera);

        // The rim is where a place is neither before nor behind: there the ball and the line of sight touch.
        Vec place = Dome.place(azimuth, elevation);
        Vec out = new Vec(place.x() / 0.07, place.y() / 0.09, place.z() / 0.1);
        assertThat(facing.length()).isCloseTo(1, within(1e-9));
        assertThat(out.dot(camera.back()) > 0).isEqualTo(place.dot(facing) > 0);
    }

    @Test
    void aPatchBehindTheBallIsNotSeen() {
        assertThat(ball.visible(cap(FRONT, 60), FRONT, new Vec(0, 0, -1))).isEmpty();
    }

    @Test
    void aPatchBeforeTheBallIsSeenAsItIs() {
        List<Vec> patch = cap(Dome.place(20, 10), 50);

        assertThat(ball.visible(patch, Dome.place(20, 10), FRONT)).isEqualTo(patch);
    }

    @Property
    void whatIsSeenOfAPatchIsWhatOfItLiesOnTheNearHalf(
            @ForAll @DoubleRange(min = -180, max = 180) double azimuth,
            @ForAll @DoubleRange(min = -85, max = 85) double elevation,
            @ForAll @DoubleRange(min = 15, max = 80) double radius) {
        Vec middle = Dome.place(azimuth, elevation);
        Assume.that(middle.degreesTo(FRONT) > 2 && middle.degreesTo(FRONT) < 178);

        List<Vec> shown = ball.visible(cap(middle, radius), middle, FRONT);

        for (Vec place : shown) {
            assertThat(place.z()).isGreaterThan(-1e-9);
            assertThat(place.length()).isCloseTo(1, within(0.01));
        }
        double area =
                Area.of(shown.stream().map(p -> new double[] {p.x(), p.y()}).toList());
        assertThat(area).isCloseTo(seen(middle, radius), within(0.05));
    }

    /// How much of the disc that one sees of the ball belongs to a cap.
    private static double seen(Vec middle, double radius) {
        double step = 0.01;
        double least = Math.cos(Math.toRadians(radius));
        int inside = 0;
        for (double x = -1 + step / 2; x < 1; x += step) {
            for (double y = -1 + step / 2; y < 1; y += step) {
                double rest = 1 - x * x - y * y;
                if (rest > 0 && new Vec(x, y, Math.sqrt(rest)).dot(middle) > least) {
                    inside++;
                }
            }
        }
        return inside * step * step;
    }

    private static List<Vec> cap(Vec middle, double radius) {
        Vec side = (Math.abs(middle.y()) < 0.9 ? Vec.UP : LEFT).reject(middle).unit();
        Vec other = middle.cross(side);
        List<Vec> line = new ArrayList<>();
        double r = Math.toRadians(radius);
        for (int i = 0; i < 48; i++) {
            double t = Math.toRadians(7.5 * i);
            line.add(middle.times(Math.cos(r))
                    .plus(Math.sin(r) * Math.cos(t), side)
                    .plus(Math.sin(r) * Math.sin(t), other));
        }
        return line;
    }
}
