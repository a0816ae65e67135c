package app.unhunch.gallery;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Rectangle;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.framework.junit5.ApplicationExtension;

@ExtendWith(ApplicationExtension.class)
class GifTest {

    private static final int BLUE = 0xFF0000FF;
    private static final int RED = 0xFFFF0000;

    @Test
    void aWindowShowsEveryPixelAsItWas() throws IOException {
        Random random = new Random(5);
        int[] colours = random.ints(200).toArray();
        BufferedImage noise = plain(150, 90, colours[0]);
        for (int i = 1; i < 150 * 90; i++) {
            noise.setRGB(i % 150, i / 150, colours[random.nextInt(colours.length)]);
        }

        byte[] gif = gif(noise);

        assertThat(SamplePictures.shown(gif)).isEqualTo(SamplePictures.argb(noise));
    }

    @Test
    void playedItShowsOnePictureAfterTheOther() throws IOException {
        BufferedImage[] pictures = new BufferedImage[6];
        for (int i = 0; i < pictures.length; i++) {
            pictures[i] = plain(40, 30, BLUE);
            for (int k = 0; k < 8; k++) {
                pictures[i].setRGB(5 * i + k, 3 * i + k, RED);
            }
        }

        DecodedGif decoded = DecodedGif.of(gif(pictures));

        for (int i = 0; i < pictures.length; i++) {
            assertThat(SamplePictures.argb(decoded.frames().get(i).screen()))
                    .as("picture %d", i)
                    .isEqualTo(SamplePictures.argb(pictures[i]));
        }
    }

    @Test
    void aLaterPictureKeepsOnlyTheRectangleThatChanges() throws IOException {
        BufferedImage after = plain(8, 8, BLUE);
        after.setRGB(2, 3, RED);
        after.setRGB(5, 4, RED);

        DecodedGif.Frame second =
                DecodedGif.of(gif(plain(8, 8, BLUE), after)).frames().get(1);

        assertThat(second.place()).isEqualTo(new Rectangle(2, 3, 4, 2));
        assertThat(second.part().getRGB(0, 0)).isEqualTo(RED);
        assertThat(second.part().getRGB(1, 0) >>> 24)
                .as("what stays is left out")
                .isZero();
    }

    @Test
    void allPicturesShareOnePalette() throws IOException {
        assertThat(DecodedGif.of(gif(plain(8, 8, BLUE), plain(8, 8, RED))).frames())
                .noneMatch(DecodedGif.Frame::ownPalette);
    }

    @Test
    void aPictureOfNothingNewStillTakesItsTime() throws IOException {
        assertThat(DecodedGif.of(gif(plain(8, 8, BLUE), plain(8, 8, BLUE))).frames())
                .extracting(DecodedGif.Frame::hundredths)
                .containsExactly(8, 8);
    }

    @Test
    void itPlaysForEver() throws IOException {
        assertThat(DecodedGif.of(gif(plain(8, 8, BLUE), plain(8, 8, RED))).forEver())
                .isTrue();
    }

    @Test
    void theSamePicturesGiveTheSameBytes() throws IOException {
        assertThat(gif(plain(9, 9, RED), plain(9, 9, BLUE))).isEqualTo(gif(plain(9, 9, RED), plain(9, 9, BLUE)));
    }

    @Test
    void theFilmOfTheReadmePlaysForEverAndIsSoonLoaded() throws IOException {
        byte[] file = Files.readAllBytes(Film.FILE);

        DecodedGif film = DecodedGif.of(file);

        assertThat(film.frames().getFirst().place()).isEqualTo(new Rectangle(480, 360));
        assertThat(film.forEver()).isTrue();
        assertThat(film.frames()).extracting(DecodedGif.Frame::hundredths).containsOnly(8);
        assertThat(film.frames().size() * 8 / 100).as("seconds").isBetween(7, 11);
        assertThat(film.frames()).noneMatch(DecodedGif.Frame::ownPalette);
        assertThat(file).hasSizeLessThan(1_000_000);
    }

    private static BufferedImage plain(int width, int height, int argb) {
        return SamplePictures.plain(width, height, argb);
    }

    private static byte[] gif(BufferedImage... pictures) throws IOException {
        List<BufferedImage> all = List.of(pictures);
        return Gif.of(all, Palette.of(all, pictures[0].getRGB(0, 0)), 8);
    }
}
