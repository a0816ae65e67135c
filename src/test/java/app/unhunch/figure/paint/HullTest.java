package app.unhunch.figure.paint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import app.unhunch.figure.body.Body;
import app.unhunch.figure.body.Loft;
import app.unhunch.figure.body.Person.Build;
import app.unhunch.figure.body.Piece;
import app.unhunch.figure.body.Solid;
import app.unhunch.figure.math.Vec;
import app.unhunch.figure.motion.Poses;
import app.unhunch.figure.pose.View;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// Ellipsoids as a camera sees them, and the hulls that are drawn around them.
class HullTest {

    private static final int WIDTH = 240;
    private static final int HEIGHT = 180;

    private final Camera camera = new Camera(new View(35, 12, 2.1 * 4 / 3.0, 2.1, new Vec(0, 0.9, 0.3)), WIDTH, HEIGHT);
    private final Body body = new Body();
    private final Ellipses seen = new Ellipses();
    private final Hull hull = new Hull(1);
    private final Mask mask = new Mask(WIDTH, HEIGHT);

    @BeforeEach
    void look() {
        body.shape(Poses.skeleton("side-hold"), Build.SLENDER, 0);
        seen.project(body.ellipsoids(), camera);
    }

    @Test
    void anEllipseReachesAsFarAsTheFarthestPointOfItsEllipsoid() {
        for (int i = 0; i < body.ellipsoids().count(); i += 7) {
            for (int degrees = 0; degrees < 360; degrees += 30) {
                double ux = Math.cos(Math.toRadians(degrees));
                double uy = Math.sin(Math.toRadians(degrees));
                double farthest = 0;
                Vec centre = part(i, 0);
                for (double azimuth = 0; azimuth < 360; azimuth += 5) {
                    for (double elevation = -90; elevation <= 90; elevation += 5) {
                        Vec on = Dome.place(azimuth, elevation);
                        Vec p = centre.plus(on.x(), part(i, 3))
                                .plus(on.y(), part(i, 6))
                                .plus(on.z(), part(i, 9));
                        farthest = Math.max(farthest, (camera.x(p) - seen.x(i)) * ux + (camera.y(p) - seen.y(i)) * uy);
                    }
                }
                double reach = seen.reach(i, ux, uy);
                assertThat(reach).isCloseTo(farthest, within(0.01 * farthest + 0.01));
            }
            assertThat(seen.near(i)).isCloseTo(camera.near(part(i, 0)), within(1e-9));
        }
    }

    @Test
    void aHullOfOneEllipseHasItsArea() {
        // A desk reaches beyond the picture.
        int[] inside = IntStream.range(0, body.ellipsoids().count())
                .filter(i -> Math.abs(2 * seen.x(i) - WIDTH) + 2 * seen.radius(i) < WIDTH)
                .filter(i -> Math.abs(2 * seen.y(i) - HEIGHT) + 2 * seen.radius(i) < HEIGHT)
                .toArray();
        for (int n = 0; n < inside.length; n += 11) {
            int i = inside[n];
            mask.clear();
            hull.add(mask, seen, i, i + 1, 0);
            double a = seen.form(i, 0);
            double b = seen.form(i, 1);
            double c = seen.form(i, 2);
            double area = Math.PI * Math.sqrt(a * c - b * b);
            assertThat(covered()).as("ellipse %s", i).isCloseTo(area, within(0.04 * area + 1.5));
        }
    }

    @Test
    void aHullHoldsItsEllipsesAndAllBetweenThem() {
        Loft thigh = loft(Piece.Kind.THIGH);
        hull.add(mask, seen, thigh, 0, 0);

        for (int i = thigh.from(); i + 1 < thigh.to(); i++) {
            for (double t = 0; t <= 1; t += 0.25) {
                int x = (int) (seen.x(i) + (seen.x(i + 1) - seen.x(i)) * t);
                int y = (int) (seen.y(i) + (seen.y(i + 1) - seen.y(i)) * t);
                assertThat(mask.at(y * WIDTH + x)).isEqualTo(255);
            }
        }
    }

    @Test
    void skippingLeavesTheBeginningOfARowFree() {
        Loft thigh = loft(Piece.Kind.THIGH);
        hull.add(mask, seen, thigh, 0, 0);
        double whole = covered();
        mask.clear();
        hull.add(mask, seen, thigh, 2, 0);
        double less = covered();
        mask.clear();
        hull.add(mask, seen, thigh, 99, 0);

        assertThat(less).isBetween(0.3 * whole, 0.9 * whole);
        assertThat(covered()).as("the last two are always there").isPositive();
    }

    @Test
    void growingAddsARimOfThatWidth() {
        hull.add(mask, seen, loft(Piece.Kind.THIGH), 0, 0);
        int left = mask.left();
        int right = mask.right();
        int top = mask.top();
        mask.clear();
        hull.add(mask, seen, loft(Piece.Kind.THIGH), 0, 3);

        assertThat(mask.left()).isBetween(left - 4, left - 2);
        assertThat(mask.right()).isBetween(right + 2, right + 4);
        assertThat(mask.top()).isBetween(top - 4, top - 2);
    }

    @Test
    void atHalfTheSizeItCoversAQuarter() {
        Loft thigh = loft(Piece.Kind.THIGH);
        hull.add(mask, seen, thigh, 0, 0);
        double whole = covered();
        mask.clear();
        new Hull(0.5).add(mask, seen, thigh, 0, 0);

        assertThat(covered()).isCloseTo(whole / 4, within(0.05 * whole));
    }

    @Test
    void aBlockOfSmallBallsMissesNoneOfThem() {
        for (int yaw = 0; yaw < 360; yaw += 10) {
            Camera round = new Camera(new View(yaw, 12, 1.6 * 4 / 3.0, 1.6, new Vec(0, 0.6, 0.1)), WIDTH, HEIGHT);
            body.shape(Poses.skeleton("seat-start"), Build.SLENDER, 0);
            seen.project(body.ellipsoids(), round);
            Loft seat = loft(Piece.Kind.CHAIR_SEAT);
            mask.clear();
            hull.add(mask, seen, seat, 0, 0);
            for (int i = seat.from(); i < seat.to(); i++) {
                int x = (int) seen.x(i);
                int y = (int) seen.y(i);
                assertThat(mask.at(y * WIDTH + x)).as("ball %s from %s", i, yaw).isGreaterThan(200);
            }
        }
    }

    @Test
    void aShadowLiesOnTheFloor() {
        Ellipses shadows = new Ellipses();
        shadows.projectShadows(body.ellipsoids(), camera);

        for (int i = 0; i < body.ellipsoids().count(); i++) {
            Vec centre = part(i, 0);
            Vec below = new Vec(centre.x() + 0.10 * centre.y(), 0, centre.z() - 0.06 * centre.y());
            assertThat(shadows.x(i)).isCloseTo(camera.x(below), within(1e-6));
            assertThat(shadows.y(i)).isCloseTo(camera.y(below), within(1e-6));
            assertThat(shadows.reach(i, 0, 1)).as("flat").isLessThan(shadows.reach(i, 1, 0));
        }
    }

    private Loft loft(Piece.Kind kind) {
        Solid solid = body.solids().stream()
                .filter(s -> s.piece().is(kind))
                .findFirst()
                .orElseThrow();
        return solid.lofts().getFirst();
    }

    private Vec part(int i, int number) {
        return new Vec(
                body.ellipsoids().value(i, number),
                body.ellipsoids().value(i, number + 1),
                body.ellipsoids().value(i, number + 2));
    }

    private double covered() {
        double sum = 0;
        for (int i = 0; i < WIDTH * HEIGHT; i++) {
            sum += mask.at(i) / 255.0;
        }
        return sum;
    }
}
