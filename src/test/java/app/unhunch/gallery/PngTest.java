package app.unhunch.gallery;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.framework.junit5.ApplicationExtension;

@ExtendWith(ApplicationExtension.class)
class PngTest {

    @Test
    void aWindowShowsEveryPixelAsItWas() throws IOException {
        BufferedImage picture = SamplePictures.coloured(37, 19);

        assertThat(SamplePictures.shown(Png.of(picture))).isEqualTo(SamplePictures.argb(picture));
    }

    @Test
    void itIsSmallerThanWhatImageIoMakesUnasked() throws IOException {
        BufferedImage icon = SamplePictures.read("png", Files.readAllBytes(IconFiles.FOLDER.resolve("unhunch-128.png")))
                .getFirst();
        var unasked = new ByteArrayOutputStream();
        ImageIO.write(icon, "png", unasked);

        assertThat(Png.of(icon)).hasSizeLessThan(unasked.size());
    }
}
