package app.unhunch.figure.paint;

import static org.assertj.core.api.Assertions.assertThat;

import app.unhunch.figure.body.Person;
import app.unhunch.figure.math.Vec;
import app.unhunch.figure.motion.Poses;
import app.unhunch.figure.motion.Warmth;
import app.unhunch.figure.pose.Glow;
import app.unhunch.figure.pose.View;
import app.unhunch.figure.skeleton.Skeleton;
import java.util.Arrays;
import org.junit.jupiter.api.Test;

class GlowingTest {

    private static final int WIDTH = 160;
    private static final int HEIGHT = 120;
    private static final Glow BACK = new Glow(8, 0, -0.06, 0.1, 0.14, 1);

    private final Skeleton bones = Poses.skeleton("stand");

    @Test
    void aHaloIsBrightestInItsMiddleAndEndsSoftly() {
        Picture picture = new Picture(WIDTH, HEIGHT);
        Camera camera = camera(0);
        glowing(picture, camera).halo(new Warmth(BACK, 1));

        Vec middle = bones.joint(8).plus(bones.jointTurn(8).rotate(0, 0, -0.06));
        int x = (int) Math.round(camera.x(middle));
        int y = (int) Math.round(camera.y(middle));
        int before = alpha(picture, x, y);
        assertThat(before).isGreaterThan(80);
        for (int away = 1; away < 40; away++) {
            int now = alpha(picture, x + away, y);
            assertThat(now).isLessThanOrEqualTo(before);
            assertThat(before - now).as("a step at %s", away).isLessThan(40);
            before = now;
        }
        assertThat(before).isZero();
    }

    @Test
    void onTheBodyItNeedsABody() {
        Picture picture = new Picture(WIDTH, HEIGHT);
        glowing(picture, camera(180)).onBody(new Warmth(BACK, 1));

        assertThat(picture.pixels()).containsOnly(0);
    }

    @Test
    void onTheBodyItIsStrongerWhereItsSideLooksAtTheCamera() {
        assertThat(lit(180)).isGreaterThan(lit(90)).isGreaterThan(lit(0));
        assertThat(lit(90)).isPositive();
    }

    @Test
    void noneOfItIsNothing() {
        Picture picture = new Picture(WIDTH, HEIGHT);
        glowing(picture, camera(0)).halo(new Warmth(BACK, 0));
        glowing(picture, camera(0)).halo(new Warmth(new Glow(8, 0, -0.06, 0.1, 0.14, 0), 1));

        assertThat(picture.pixels()).containsOnly(0);
    }

    @Test
    void beyondTheBordersItIsCutOff() {
        Picture picture = new Picture(WIDTH, HEIGHT);
        for (double x : new double[] {-9, -0.9, 0.9, 9}) {
            Camera away = new Camera(new View(0, 0, 1.2 * 4 / 3.0, 1.2, new Vec(x, x / 2 + 1, 0)), WIDTH, HEIGHT);
            glowing(picture, away).halo(new Warmth(BACK, 1));
        }

        assertThat(Arrays.stream(picture.pixels()).filter(p -> p == 0).count()).isGreaterThan(WIDTH * HEIGHT / 2);
    }

    /// How much light falls on a body that fills the picture.
    private double lit(double yaw) {
        Picture picture = new Picture(WIDTH, HEIGHT);
        Mask all = new Mask(WIDTH, HEIGHT);
        all.addConvex(new double[] {0, 0, WIDTH, 0, WIDTH, HEIGHT, 0, HEIGHT}, 4);
        picture.fillFigure(all, 0, 1);
        glowing(picture, camera(yaw)).onBody(new Warmth(BACK, 1));
        return Arrays.stream(picture.pixels()).map(p -> (p >> 16) & 0xFF).max().orElseThrow();
    }

    private static Camera camera(double yaw) {
        return new Camera(new View(yaw, 0, 1.2 * 4 / 3.0, 1.2, new Vec(0, 1.2, 0.36)), WIDTH, HEIGHT);
    }

    private Glowing glowing(Picture picture, Camera camera) {
        return new Glowing(picture, bones, camera, new Colours(Backdrop.LIGHT, Person.USUAL));
    }

    private static int alpha(Picture picture, int x, int y) {
        return picture.pixels()[y * WIDTH + x] >>> 24;
    }
}
