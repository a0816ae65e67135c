package app.unhunch.gallery;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

class IcnsTest {

    @Test
    void everyPictureIsOfTheSizeThatItsNameStandsForAndReadsBack() throws IOException {
        byte[] icns = Icns.of(size -> SamplePictures.coloured(size, size));

        List<BufferedImage> read = SamplePictures.read("icns", icns);

        assertThat(read)
                .extracting(BufferedImage::getWidth)
                .containsExactlyInAnyOrder(16, 32, 32, 64, 128, 256, 512, 1024);
        for (BufferedImage picture : read) {
            int size = picture.getWidth();
            assertThat(SamplePictures.argb(picture))
                    .isEqualTo(SamplePictures.argb(SamplePictures.coloured(size, size)));
        }
    }

    @Test
    void screensOfDoubleDensityHaveTheirOwnSmallPictures() throws IOException {
        assertThat(names(Icns.of(size -> SamplePictures.coloured(size, size)))).contains("ic11", "ic12");
    }

    /// What the pictures in a file are called; fails when lengths do not add up.
    static Set<String> names(byte[] icns) {
        ByteBuffer in = ByteBuffer.wrap(icns);
        assertThat(in.getInt(4)).as("length of the file").isEqualTo(icns.length);
        Set<String> names = new TreeSet<>();
        int at = 8;
        while (at < icns.length) {
            names.add(new String(icns, at, 4, StandardCharsets.US_ASCII));
            at += in.getInt(at + 4);
        }
        assertThat(at).isEqualTo(icns.length);
        return names;
    }
}
