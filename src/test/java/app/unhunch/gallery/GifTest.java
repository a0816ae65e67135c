package app.unhunch.gallery;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.framework.junit5.ApplicationExtension;

@ExtendWith(ApplicationExtension.class)
class GifTest {

    private static final int BLUE = 0xFF0000FF;
    private static final int RED = 0xFFFF0000;
    private static final int LOOP = 19;
    private static final int CONTROL = 8;
    private static final int DESCRIPTOR = 9;

    @Test
    void readersGetEveryPixelBack() {
        int[] colours = new Random(3).ints(200).map(c -> c | 0xFF000000).toArray();
        Pixels noise = new Pixels(150, 90, new int[150 * 90]);
        Random random = new Random(5);
        Arrays.setAll(noise.argb(), _ -> colours[random.nextInt(colours.length)]);

        Pixels read = Bytes.decoded(Gif.of(List.of(noise), Palette.of(List.of(noise), 255, colours[0] & 0xFFFFFF), 8));

        assertThat(read.argb()).isEqualTo(noise.argb());
    }

    @Test
    void aLaterPictureKeepsOnlyTheRectangleThatChanges() {
        Pixels before = plain(BLUE);
        Pixels after = plain(BLUE);
        after.argb()[3 * 8 + 2] = RED;
        after.argb()[4 * 8 + 5] = RED;

        byte[] gif = Gif.of(List.of(before, after), Palette.of(List.of(before, after), 4, 0), 8);

        ByteBuffer second = Bytes.little(pictures(gif).get(1));
        assertThat(List.of(
                        second.getShort(CONTROL + 1),
                        second.getShort(CONTROL + 3),
                        second.getShort(CONTROL + 5),
                        second.getShort(CONTROL + 7)))
                .as("left, top, width, height")
                .containsExactly((short) 2, (short) 3, (short) 4, (short) 2);
        Pixels alone = Bytes.decoded(only(gif, 1));
        assertThat(alone.argb()[3 * 8 + 2]).isEqualTo(RED);
        assertThat(alone.argb()[3 * 8 + 3] >>> 24).as("what stays is left out").isZero();
    }

    @Test
    void aPictureOfNothingNewStillTakesItsTime() {
        byte[] gif = Gif.of(List.of(plain(BLUE), plain(BLUE)), Palette.of(List.of(plain(BLUE)), 4, 0), 8);

        List<byte[]> pictures = pictures(gif);

        assertThat(pictures).hasSize(2);
        assertThat(Bytes.little(pictures.get(1)).getShort(4)).isEqualTo((short) 8);
    }

    @Test
    void theFilmOfTheReadmePlaysForEverAndIsSoonLoaded() throws IOException {
        byte[] film = Files.readAllBytes(Film.FILE);

        assertThat(Bytes.little(film).getShort(6)).isEqualTo((short) 480);
        assertThat(Bytes.little(film).getShort(8)).isEqualTo((short) 360);
        assertThat(Bytes.text(film, head(film) + 3, 11)).isEqualTo("NETSCAPE2.0");
        assertThat(Bytes.little(film).getShort(head(film) + 16))
                .as("times, where 0 is for ever")
                .isZero();
        assertThat(film.length).isLessThan(1_500_000);
        int seconds = pictures(film).size() * 8 / 100;
        assertThat(seconds).isBetween(7, 11);
    }

    private static Pixels plain(int argb) {
        Pixels pixels = new Pixels(8, 8, new int[64]);
        Arrays.fill(pixels.argb(), argb);
        return pixels;
    }

    private static int head(byte[] gif) {
        return 13 + 3 * (2 << (gif[10] & 7));
    }

    /// A file with one of the pictures only.
    private static byte[] only(byte[] gif, int index) {
        var out = new ByteArrayOutputStream();
        out.write(gif, 0, head(gif));
        out.writeBytes(pictures(gif).get(index));
        out.write(';');
        return out.toByteArray();
    }

    private static List<byte[]> pictures(byte[] gif) {
        List<byte[]> pictures = new ArrayList<>();
        int at = head(gif) + LOOP;
        while (gif[at] == '!') {
            int end = at + CONTROL + 1 + DESCRIPTOR + 1;
            while (gif[end] != 0) {
                end += 1 + (gif[end] & 0xFF);
            }
            pictures.add(Bytes.part(gif, at, end + 1 - at));
            at = end + 1;
        }
        assertThat(gif[at]).isEqualTo((byte) ';');
        assertThat(at).isEqualTo(gif.length - 1);
        return pictures;
    }
}
