package app.unhunch.gallery;

import static org.assertj.core.api.Assertions.assertThat;

import app.unhunch.library.Library;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class IconTest {

    private final Icon icon = new Icon(Library.read(null));

    @ParameterizedTest
    @ValueSource(ints = {16, 128})
    void drawnTwiceItIsTheSame(int size) {
        assertThat(SamplePictures.argb(icon.draw(size, 0)))
                .isEqualTo(SamplePictures.argb(new Icon(Library.read(null)).draw(size, 0)));
    }

    @ParameterizedTest
    @ValueSource(ints = {16, 64})
    void cornersAreClearAndTheMiddleIsSolid(int size) {
        BufferedImage drawn = icon.draw(size, 0);

        assertThat(drawn.getRGB(0, 0)).isZero();
        assertThat(drawn.getRGB(size / 2, size / 2) >>> 24).isEqualTo(255);
    }

    @ParameterizedTest
    @ValueSource(ints = {16, 24, 32, 48})
    void theSmallMarkStandsOutFromItsGround(int size) {
        int[] drawn = SamplePictures.argb(icon.draw(size, 0));

        long bright = IntStream.of(drawn)
                .filter(c -> (c >>> 24) == 255 && (c >> 16 & 0xFF) > 230)
                .count();
        assertThat(100.0 * bright / drawn.length).as("percent of paper white").isBetween(10.0, 30.0);
    }

    @Test
    void theFilesInTheProjectHaveTheSizesTheirNamesSay() throws IOException {
        for (int size : IconFiles.SIZES) {
            List<BufferedImage> file = read("png", "unhunch-" + size + ".png");
            assertThat(file).extracting(BufferedImage::getWidth).containsExactly(size);
            assertThat(file).extracting(BufferedImage::getHeight).containsExactly(size);
            assertThat(file.getFirst().getRGB(0, 0) >>> 24)
                    .as("its corners are round")
                    .isZero();
        }
    }

    @Test
    void theFileForWindowsHasEverySizeItAsksFor() throws IOException {
        assertThat(read("ico", "unhunch.ico"))
                .extracting(BufferedImage::getWidth)
                .isEqualTo(IconFiles.WINDOWS);
    }

    @Test
    void theFileForMacOsHasEverySizeItAsksFor() throws IOException {
        byte[] file = Files.readAllBytes(IconFiles.FOLDER.resolve("unhunch.icns"));

        assertThat(IcnsTest.names(file)).isEqualTo(Icns.SIZES.keySet());
        assertThat(SamplePictures.read("icns", file))
                .extracting(BufferedImage::getWidth)
                .containsExactlyInAnyOrderElementsOf(Icns.SIZES.values());
    }

    private static List<BufferedImage> read(String format, String name) throws IOException {
        return SamplePictures.read(format, Files.readAllBytes(IconFiles.FOLDER.resolve(name)));
    }
}
