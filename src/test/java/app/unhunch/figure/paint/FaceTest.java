package app.unhunch.figure.paint;

import static org.assertj.core.api.Assertions.assertThat;

import app.unhunch.figure.body.Material;
import app.unhunch.figure.body.Person;
import app.unhunch.figure.body.Person.Build;
import app.unhunch.figure.body.Person.Clothes;
import app.unhunch.figure.body.Person.Hair;
import app.unhunch.figure.body.Person.HairColour;
import app.unhunch.figure.body.Person.Skin;
import app.unhunch.figure.math.Vec;
import app.unhunch.figure.motion.Poses;
import app.unhunch.figure.pose.View;
import app.unhunch.figure.skeleton.Posture;
import app.unhunch.figure.skeleton.Skeleton;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class FaceTest {

    private static final int WIDTH = 160;
    private static final int HEIGHT = 120;

    private final Skeleton bones = Poses.skeleton("stand");

    @ParameterizedTest
    @EnumSource(Hair.class)
    void theFaceIsSkinFromTheFrontAndHairFromBehind(Hair hair) {
        Colours colours = colours(hair);
        Material cover = hair == Hair.COVERED ? Material.SCARF : Material.HAIR;

        assertThat(middle(hair, 0)).as("from the front").isEqualTo(Material.SKIN);
        assertThat(middle(hair, 180)).as("from behind").isEqualTo(hair == Hair.NONE ? Material.SKIN : cover);
        assertThat(colours.person().hair()).isEqualTo(hair);
    }

    @ParameterizedTest
    @EnumSource(Hair.class)
    void fromEverySideAHeadIsAHeadInSize(Hair hair) {
        for (int yaw = 0; yaw < 360; yaw += 15) {
            for (int pitch = -30; pitch <= 60; pitch += 30) {
                int[] figure = Sight.figure(paint(hair, yaw, pitch));
                double metres = 0;
                for (int cover : figure) {
                    metres += cover / 255.0;
                }
                metres /= 200.0 * 200.0;
                assertThat(metres).as("square metres from %s, %s", yaw, pitch).isBetween(0.022, 0.068);
            }
        }
    }

    @Test
    void theWhiteOfTheEyesShowsUnlessTheyAreShut() {
        Posture open = bones.posture();
        Skeleton shut = Skeleton.of(new Posture(
                open.pelvis(),
                open.pelvisTurn(),
                open.shoulderHeight(),
                open.spine(),
                open.left(),
                open.right(),
                open.chair(),
                open.desk(),
                open.blanket(),
                0));

        assertThat(whites(paint(bones, Hair.BUN, 0, 0))).isPositive();
        assertThat(whites(paint(shut, Hair.BUN, 0, 0))).isZero();
    }

    /// How many pixels are as white as an eye.
    private static long whites(Picture picture) {
        int white = colours(Hair.BUN).eyeWhite();
        return Arrays.stream(picture.pixels())
                .filter(pixel -> pixel >>> 24 == 0xFF && SeenColours.apart(pixel & 0xFFFFFF, white) < 20)
                .count();
    }

    /// What the middle of the head looks most like.
    private Material middle(Hair hair, double yaw) {
        Picture picture = paint(hair, yaw, 0);
        int pixel = picture.pixels()[(HEIGHT / 2) * WIDTH + WIDTH / 2 + 3] & 0xFFFFFF;
        Tone skin = colours(hair).of(Material.SKIN);
        Material other = hair == Hair.COVERED ? Material.SCARF : Material.HAIR;
        return SeenColours.apart(pixel, skin.base())
                        <= SeenColours.apart(pixel, colours(hair).of(other).base())
                ? Material.SKIN
                : other;
    }

    private Picture paint(Hair hair, double yaw, double pitch) {
        return paint(bones, hair, yaw, pitch);
    }

    private static Picture paint(Skeleton bones, Hair hair, double yaw, double pitch) {
        Picture picture = new Picture(WIDTH, HEIGHT);
        Vec centre = bones.head().plus(bones.headTurn().rotate(0, 0.03, 0));
        Camera camera = new Camera(new View(yaw, pitch, 0.6 * 4 / 3.0, 0.6, centre), WIDTH, HEIGHT);
        Easel easel = Easel.of(picture, new Mask(WIDTH, HEIGHT), new Shader(WIDTH, HEIGHT));
        new Face(easel, camera, colours(hair)).paint(bones);
        return picture;
    }

    private static Colours colours(Hair hair) {
        return new Colours(
                Backdrop.LIGHT, new Person(Skin.SAND, hair, HairColour.BLACK, Clothes.LAGOON, Build.SLENDER));
    }
}
