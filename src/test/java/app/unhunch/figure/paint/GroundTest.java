package app.unhunch.figure.paint;

import static org.assertj.core.api.Assertions.assertThat;

import app.unhunch.figure.body.Person;
import app.unhunch.figure.math.Vec;
import app.unhunch.figure.pose.View;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class GroundTest {

    private static final int WIDTH = 160;
    private static final int HEIGHT = 120;

    private final Picture picture = new Picture(WIDTH, HEIGHT);

    @ParameterizedTest
    @EnumSource(Backdrop.class)
    void theMatLiesUnderThePersonAndNotBesideThem(Backdrop theme) {
        Camera camera = draw(theme, new View(30, 25, 2.4 * 4 / 3.0, 2.4, new Vec(0, 0, 0.2)));
        Colours colours = new Colours(theme, Person.USUAL);

        assertThat(pixel(camera, 0, 0.2)).isEqualTo(0xFF000000 | colours.mat());
        assertThat(pixel(camera, 0.25, 0.8)).isEqualTo(0xFF000000 | colours.mat());
        assertThat(pixel(camera, 0.45, 0.2)).isZero();
        assertThat(pixel(camera, 0, -0.8)).isZero();
    }

    @Test
    void aCornerIsRound() {
        Camera camera = draw(Backdrop.LIGHT, new View(0, 89, 2.4 * 4 / 3.0, 2.4, new Vec(0, 0, 0.2)));

        assertThat(pixel(camera, 0.365, 0.5) >>> 24).isPositive();
        assertThat(pixel(camera, 0.368, 0.998) >>> 24).isLessThan(128);
    }

    private Camera draw(Backdrop theme, View view) {
        Camera camera = new Camera(view, WIDTH, HEIGHT);
        Ground.draw(picture, new Mask(WIDTH, HEIGHT), camera, new Colours(theme, Person.USUAL));
        return camera;
    }

    private int pixel(Camera camera, double x, double z) {
        Vec place = new Vec(x, 0, z);
        int column = (int) camera.x(place);
        int row = (int) camera.y(place);
        return picture.pixels()[row * WIDTH + column];
    }
}
