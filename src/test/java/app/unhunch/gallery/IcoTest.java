package app.unhunch.gallery;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.List;
import org.junit.jupiter.api.Test;

class IcoTest {

    private static final List<BufferedImage> PICTURES = IconFiles.WINDOWS.stream()
            .map(size -> SamplePictures.coloured(size, size))
            .toList();

    @Test
    void everySizeReadsBackPixelForPixel() throws IOException {
        List<BufferedImage> read = SamplePictures.read("ico", Ico.of(PICTURES));

        assertThat(read).hasSameSizeAs(PICTURES);
        for (int i = 0; i < read.size(); i++) {
            assertThat(SamplePictures.argb(read.get(i))).isEqualTo(SamplePictures.argb(PICTURES.get(i)));
        }
    }

    @Test
    void everyPictureIsAPngAsTheBitmapsOfTheLibraryAreTorn() throws IOException {
        ByteBuffer in = ByteBuffer.wrap(Ico.of(PICTURES)).order(ByteOrder.LITTLE_ENDIAN);

        for (int i = 0; i < PICTURES.size(); i++) {
            int at = in.getInt(6 + 16 * i + 12);
            assertThat(new byte[] {in.get(at + 1), in.get(at + 2), in.get(at + 3)})
                    .asString()
                    .isEqualTo("PNG");
        }
    }
}
