package app.unhunch.gallery;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.framework.junit5.ApplicationExtension;

@ExtendWith(ApplicationExtension.class)
class IcnsTest {

    @Test
    void everyPartIsAPictureOfTheSizeThatItsNameStandsFor() throws IOException {
        byte[] icns = Icns.of(size -> Bytes.coloured(size, size));

        Map<String, Integer> widths = new TreeMap<>();
        parts(icns).forEach((name, png) -> widths.put(name, Bytes.decoded(png).width()));

        assertThat(widths)
                .isEqualTo(Map.of(
                        "icp4", 16, "icp5", 32, "ic07", 128, "ic08", 256, "ic09", 512, "ic10", 1024, "ic11", 32, "ic12",
                        64));
    }

    @Test
    void thePicturesReadBack() throws IOException {
        byte[] icns = Icns.of(size -> Bytes.coloured(size, size));

        assertThat(Bytes.decoded(parts(icns).getOrDefault("ic07", new byte[0])).argb())
                .isEqualTo(Bytes.coloured(128, 128).argb());
    }

    /// What is in a file, by name; fails when lengths do not add up.
    static Map<String, byte[]> parts(byte[] icns) {
        ByteBuffer in = ByteBuffer.wrap(icns);
        assertThat(Bytes.text(icns, 0, 4)).isEqualTo("icns");
        assertThat(in.getInt(4)).as("length of the file").isEqualTo(icns.length);
        Map<String, byte[]> parts = new TreeMap<>();
        int at = 8;
        while (at < icns.length) {
            int length = in.getInt(at + 4);
            parts.put(Bytes.text(icns, at, 4), Bytes.part(icns, at + 8, length - 8));
            at += length;
        }
        assertThat(at).isEqualTo(icns.length);
        return parts;
    }
}
