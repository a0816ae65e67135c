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
    void itIsBrightestInItsMiddleAndEndsSoftly() {
        Picture picture = body();
        Camera camera = camera(180);
        glowing(picture, camera).onBody(new Warmth(BACK, 1));

        Vec middle = bones.joint(8).plus(bones.jointTurn(8).rotate(0, 0, -0.06));
        int x = (int) Math.round(camera.x(middle));
        int y = (int) Math.round(camera.y(middle));
        int before = red(picture, x, y);
        assertThat(before).isGreaterThan(200);
        for (int away = 1; away < 40; away++) {
            int now = red(picture, x + away, y);
            assertThat(now).isLessThanOrEqualTo(before);
            assertThat(before - now).as("a step at %s", away).isLessThan(50);
            before = now;
        }
        assertThat(before).isZero();
    }

    @Test
    void thereIsNoneInThinAir() {
        Picture picture = new Picture(WIDTH, HEIGHT);
        glowing(picture, camera(180)).onBody(new Warmth(BACK, 1));

        assertThat(picture.pixels()).containsOnly(0);
    }

    @Test
    void itLiesUnderTheLineAroundTheTrunk() {
        Picture picture = body();
        int[] before = picture.pixels().clone();
        Colours colours = new Colours(Backdrop.LIGHT, Person.USUAL);
        new Glowing(picture, new Mask(WIDTH, HEIGHT), bones, camera(180), colours).onBody(new Warmth(BACK, 1));

        assertThat(picture.pixels()).isEqualTo(before);
    }

    @Test
    void itIsStrongerWhereItsSideLooksAtTheCameraAndNeverShinesThroughTheBreastbone() {
        assertThat(lit(180)).isGreaterThan(lit(90)).isGreaterThan(lit(0));
        assertThat(lit(90)).isPositive();
        assertThat(lit(0)).isZero();
    }

    @Test
    void noneOfItIsNothing() {
        Picture picture = body();
        int[] before = picture.pixels().clone();
        glowing(picture, camera(180)).onBody(new Warmth(BACK, 0));
        glowing(picture, camera(180)).onBody(new Warmth(new Glow(8, 0, -0.06, 0.1, 0.14, 0), 1));

        assertThat(picture.pixels()).isEqualTo(before);
    }

    @Test
    void beyondTheBordersItIsCutOff() {
        Picture picture = body();
        int[] before = picture.pixels().clone();
        for (double x : new double[] {-9, 9}) {
            Camera away = new Camera(new View(180, 0, 1.2 * 4 / 3.0, 1.2, new Vec(x, x / 2 + 1, 0)), WIDTH, HEIGHT);
            glowing(picture, away).onBody(new Warmth(BACK, 1));
        }

        assertThat(picture.pixels()).isEqualTo(before);
    }

    /// How much light falls on a body that fills the picture.
    private double lit(double yaw) {
        Picture picture = body();
        glowing(picture, camera(yaw)).onBody(new Warmth(BACK, 1));
        return Arrays.stream(picture.pixels()).map(p -> (p >> 16) & 0xFF).max().orElseThrow();
    }

    /// One that fills the picture, and is black.
    private static Picture body() {
        Picture picture = new Picture(WIDTH, HEIGHT);
        picture.fillFigure(all(), 0, 1);
        return picture;
    }

    private static Mask all() {
        Mask all = new Mask(WIDTH, HEIGHT);
        all.addConvex(new double[] {0, 0, WIDTH, 0, WIDTH, HEIGHT, 0, HEIGHT}, 4);
        return all;
    }

    private static Camera camera(double yaw) {
        return new Camera(new View(yaw, 0, 1.2 * 4 / 3.0, 1.2, new Vec(0, 1.2, 0.36)), WIDTH, HEIGHT);
    }

    private Glowing glowing(Picture picture, Camera camera) {
        return new Glowing(picture, all(), bones, camera, new Colours(Backdrop.LIGHT, Person.USUAL));
    }

    private static int red(Picture picture, int x, int y) {
        return (picture.pixels()[y * WIDTH + x] >> 16) & 0xFF;
    }
}
