package app.unhunch.figure.paint;

import static org.assertj.core.api.Assertions.assertThat;

import app.unhunch.figure.body.Person;
import app.unhunch.figure.body.Person.Build;
import app.unhunch.figure.body.Person.Clothes;
import app.unhunch.figure.body.Person.Hair;
import app.unhunch.figure.body.Person.HairColour;
import app.unhunch.figure.body.Person.Skin;
import app.unhunch.figure.math.Vec;
import app.unhunch.figure.motion.Frame;
import app.unhunch.figure.motion.Poses;
import app.unhunch.figure.motion.Warmth;
import app.unhunch.figure.pose.Glow;
import app.unhunch.figure.pose.Pose;
import app.unhunch.figure.pose.View;
import app.unhunch.figure.skeleton.Skeleton;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

class PainterTest {

    private static final int WIDTH = 160;
    private static final int HEIGHT = 120;

    private static final int LITTLE = 8;

    @ParameterizedTest
    @MethodSource("app.unhunch.figure.motion.Poses#ids")
    void theMirroredPoseIsTheMirroredSilhouette(String id) {
        Pose pose = Poses.of(id);
        int[] one = Sight.figure(Sight.paint(Sight.scene(pose), WIDTH, HEIGHT));
        int[] other = Sight.figure(Sight.paint(Sight.scene(pose.mirrored()), WIDTH, HEIGHT));

        assertThat(sum(one)).as("pixels that the figure covers").isGreaterThan(500);
        for (int y = 1; y < HEIGHT - 1; y++) {
            for (int x = 1; x < WIDTH - 1; x++) {
                int[] about = about(other, WIDTH - 1 - x, y);
                assertThat(one[y * WIDTH + x])
                        .as("cover at %s, %s", x, y)
                        .isBetween(about[0] - LITTLE, about[about.length - 1] + LITTLE);
            }
        }
    }

    @ParameterizedTest
    @MethodSource("app.unhunch.figure.motion.Poses#ids")
    void theWholeFigureFitsIntoItsView(String id) {
        int width = 3 * WIDTH;
        int height = 3 * HEIGHT;
        int[] figure = Sight.figure(Sight.paint(Sight.scene(Poses.of(id)), width, height));
        for (int x = 0; x < width; x++) {
            assertThat(figure[x]).as("upper border, column %s", x).isZero();
            assertThat(figure[(height - 1) * width + x])
                    .as("lower border, column %s", x)
                    .isZero();
        }
        for (int y = 0; y < height; y++) {
            assertThat(figure[y * width]).as("left border, row %s", y).isZero();
            assertThat(figure[y * width + width - 1])
                    .as("right border, row %s", y)
                    .isZero();
        }
    }

    @Test
    void paintingTwiceGivesTheSamePixelsWhateverCameBetween() {
        Picture picture = new Picture(WIDTH, HEIGHT);
        Painter painter = new Painter(picture);
        painter.paint(Sight.scene(Poses.of("thread-hold")));
        int[] first = picture.pixels().clone();
        painter.paint(Sight.scene(Poses.of("thread-hold")));
        assertThat(picture.pixels()).isEqualTo(first);

        painter.paint(Sight.scene(Poses.of("seat-open"), Poses.of("seat-open").view(), Person.USUAL, Backdrop.DARK));
        assertThat(picture.pixels()).isNotEqualTo(first);
        painter.paint(Sight.scene(Poses.of("thread-hold")));
        assertThat(picture.pixels()).isEqualTo(first);
    }

    @ParameterizedTest
    @CsvSource({"16,12", "1,1", "2,3", "17,13", "161,119", "33,200", "300,21"})
    void picturesOfAnySizeArePainted(int width, int height) {
        for (Pose pose : Poses.all()) {
            Picture picture = Sight.paint(Sight.scene(pose), width, height);
            assertSound(picture);
        }
    }

    @ParameterizedTest
    @EnumSource(Hair.class)
    void everybodyIsPainted(Hair hair) {
        Picture picture = new Picture(48, 36);
        Painter painter = new Painter(picture);
        Pose pose = Poses.of("side-reach");
        for (Skin skin : Skin.values()) {
            for (HairColour colour : HairColour.values()) {
                for (Clothes clothes : Clothes.values()) {
                    for (Build build : Build.values()) {
                        Person person = new Person(skin, hair, colour, clothes, build);
                        for (Backdrop theme : Backdrop.values()) {
                            painter.paint(Sight.scene(pose, pose.view(), person, theme));
                            assertSound(picture);
                        }
                    }
                }
            }
        }
    }

    @Test
    void fromEverySideAllIsSound() {
        Picture picture = new Picture(80, 60);
        Painter painter = new Painter(picture);
        Poses.bothWays().forEach(pose -> {
            for (int walked = 0; walked < 360; walked += 30) {
                painter.paint(Sight.scene(pose, pose.view().orbited(walked), Person.USUAL, Backdrop.LIGHT));
                assertSound(picture);
            }
        });
    }

    @ParameterizedTest
    @CsvSource({"0,5,0", "0,-5,0", "9,0,0", "-9,0,0", "0.9,0,0", "-0.9,0,0", "0,0.9,0"})
    void whatTheBorderCutsOffIsNotPaintedElsewhere(double x, double y, double z) {
        Pose pose = Poses.of("stand");
        View view = pose.view();
        Vec away = view.centre().plus(new Vec(x, y, z));
        View moved = new View(0, 0, view.height() * 4 / 3.0, view.height(), away);
        int[] small = Sight.figure(Sight.paint(Sight.scene(pose, moved, Person.USUAL, Backdrop.LIGHT), WIDTH, HEIGHT));
        View wide = new View(0, 0, view.height() * 3 * 4 / 3.0, view.height() * 3, away);
        int[] large =
                Sight.figure(Sight.paint(Sight.scene(pose, wide, Person.USUAL, Backdrop.LIGHT), 3 * WIDTH, 3 * HEIGHT));

        for (int row = 0; row < HEIGHT; row++) {
            for (int column = 0; column < WIDTH; column++) {
                assertThat(small[row * WIDTH + column])
                        .as("cover at %s, %s", column, row)
                        .isBetween(
                                large[(row + HEIGHT) * 3 * WIDTH + column + WIDTH] - 3,
                                large[(row + HEIGHT) * 3 * WIDTH + column + WIDTH] + 3);
            }
        }
    }

    @Test
    void aGlowIsSeenOnlyAsFarAsItIsThere() {
        Pose pose = Poses.of("child-hold");
        Picture without = Sight.paint(with(pose, List.of(), 1), WIDTH, HEIGHT);
        Picture none = Sight.paint(with(pose, pose.glows(), 0), WIDTH, HEIGHT);
        Picture whole = Sight.paint(with(pose, pose.glows(), 1), WIDTH, HEIGHT);

        assertThat(none.pixels()).isEqualTo(without.pixels());
        assertThat(whole.pixels()).isNotEqualTo(without.pixels());
    }

    @Test
    void sturdyCoversMoreThanSlender() {
        Pose pose = Poses.of("stand");
        Person sturdy = new Person(Skin.SAND, Hair.BUN, HairColour.BROWN, Clothes.LAGOON, Build.STURDY);

        assertThat(sum(Sight.figure(
                        Sight.paint(Sight.scene(pose, pose.view(), sturdy, Backdrop.LIGHT), WIDTH, HEIGHT))))
                .isGreaterThan(sum(Sight.figure(Sight.paint(Sight.scene(pose), WIDTH, HEIGHT))) * 1.03);
    }

    private static Scene with(Pose pose, List<Glow> glows, double glow) {
        Frame frame = new Frame(
                Skeleton.of(pose),
                pose.view(),
                glows.stream().map(g -> new Warmth(g, glow)).toList(),
                null,
                null);
        return new Scene(frame, Person.USUAL, Backdrop.LIGHT, 0, Scene.Guides.SHOWN);
    }

    /// No colour is stronger than its opacity, and something is there.
    private static void assertSound(Picture picture) {
        for (int pixel : picture.pixels()) {
            int alpha = pixel >>> 24;
            if (((pixel >> 16) & 0xFF) > alpha || ((pixel >> 8) & 0xFF) > alpha || (pixel & 0xFF) > alpha) {
                assertThat(Integer.toHexString(pixel)).isEqualTo("a colour that fits its opacity");
            }
        }
        assertThat(Arrays.stream(picture.pixels()).anyMatch(p -> p != 0)).isTrue();
    }

    /// The cover of a pixel and its neighbours, from least to most: hulls have corners, and a mirrored one has them
    /// elsewhere.
    private static int[] about(int[] cover, int x, int y) {
        return IntStream.range(0, 9)
                .map(i -> cover[(y + i / 3 - 1) * WIDTH + x + i % 3 - 1])
                .sorted()
                .toArray();
    }

    private static double sum(int[] cover) {
        return Arrays.stream(cover).sum() / 255.0;
    }
}
