package app.unhunch.gallery;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.framework.junit5.ApplicationExtension;

@ExtendWith(ApplicationExtension.class)
class IcoTest {

    private static final int HEAD = 6;
    private static final int ENTRY = 16;
    private static final int BITMAP_HEAD = 40;

    @Test
    void theListSaysHowLargeEachPictureIsAndWhereItLies() throws IOException {
        byte[] ico = Ico.of(List.of(Bytes.coloured(16, 16), Bytes.coloured(48, 48), Bytes.coloured(256, 256)));
        ByteBuffer in = Bytes.little(ico);

        assertThat(in.getShort(0)).isZero();
        assertThat(in.getShort(2)).as("it is an icon").isEqualTo((short) 1);
        assertThat(in.getShort(4)).isEqualTo((short) 3);
        assertThat(List.of(in.get(entry(0)), in.get(entry(1)), in.get(entry(2))))
                .as("widths, where 0 is 256")
                .containsExactly((byte) 16, (byte) 48, (byte) 0);
        int end = entry(3);
        for (int i = 0; i < 3; i++) {
            assertThat(offset(in, i)).as("picture %d follows at once", i).isEqualTo(end);
            end += length(in, i);
        }
        assertThat(end).isEqualTo(ico.length);
    }

    @Test
    void aSmallPictureIsABitmapFromBelowWithAMask() throws IOException {
        Pixels pixels = Bytes.coloured(24, 24);
        ByteBuffer in = Bytes.little(Ico.of(List.of(pixels)));
        int at = offset(in, 0);

        assertThat(in.getInt(at)).isEqualTo(BITMAP_HEAD);
        assertThat(in.getInt(at + 4)).isEqualTo(24);
        assertThat(in.getInt(at + 8)).as("picture and mask").isEqualTo(48);
        int mask = at + BITMAP_HEAD + 4 * 24 * 24;
        for (int y = 0; y < 24; y++) {
            for (int x = 0; x < 24; x++) {
                int below = 23 - y;
                assertThat(in.getInt(at + BITMAP_HEAD + 4 * (below * 24 + x))).isEqualTo(pixels.argb()[y * 24 + x]);
                boolean hidden = (in.get(mask + 4 * below + x / 8) & (0x80 >> (x % 8))) != 0;
                assertThat(hidden).isEqualTo(pixels.argb()[y * 24 + x] == 0);
            }
        }
    }

    @Test
    void theLargestPictureIsAPng() throws IOException {
        Pixels pixels = Bytes.coloured(256, 256);
        byte[] ico = Ico.of(List.of(pixels));
        ByteBuffer in = Bytes.little(ico);

        byte[] png = Bytes.part(ico, offset(in, 0), length(in, 0));

        assertThat(Bytes.decoded(png).argb()).isEqualTo(pixels.argb());
    }

    private static int entry(int index) {
        return HEAD + ENTRY * index;
    }

    private static int length(ByteBuffer in, int index) {
        return in.getInt(entry(index) + 8);
    }

    private static int offset(ByteBuffer in, int index) {
        return in.getInt(entry(index) + 12);
    }
}
