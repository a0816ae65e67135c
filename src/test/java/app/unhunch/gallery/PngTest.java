package app.unhunch.gallery;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.framework.junit5.ApplicationExtension;

@ExtendWith(ApplicationExtension.class)
class PngTest {

    private static final int TYPE_OF_COLOUR = 25;

    @Test
    void readersGetEveryPixelBack() throws IOException {
        Pixels pixels = Bytes.coloured(37, 19);

        Pixels read = Bytes.decoded(Png.of(pixels));

        assertThat(read.width()).isEqualTo(37);
        assertThat(read.height()).isEqualTo(19);
        assertThat(read.argb()).isEqualTo(pixels.argb());
    }

    @Test
    void everyWayToPackARowReadsBack() throws IOException {
        Pixels pixels = new Pixels(64, 64, new int[64 * 64]);
        Arrays.setAll(
                pixels.argb(),
                i -> 0xFF000000 | ((i * i / 300 % 256) << 16) | ((i % 64 * 4) << 8) | (i % 64 * (i / 64) / 16));

        assertThat(Bytes.decoded(Png.of(pixels)).argb()).isEqualTo(pixels.argb());
    }

    @Test
    void aPictureThatHidesAllKeepsNoOpacity() throws IOException {
        Pixels solid = new Pixels(2, 1, new int[] {0xFF102030, 0xFF405060});

        assertThat(Png.of(solid)[TYPE_OF_COLOUR]).isEqualTo((byte) 2);
        assertThat(Png.of(Bytes.coloured(2, 1))[TYPE_OF_COLOUR]).isEqualTo((byte) 6);
    }
}
