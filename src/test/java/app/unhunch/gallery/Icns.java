package app.unhunch.gallery;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.IntFunction;

/// Pictures as the bytes of an icon file for macOS: each is a PNG behind its name and its length. imageio-icns
/// could write them too, but it names a picture by its width alone, so that it has none for screens of double
/// density.
final class Icns {

    private static final int HEAD = 8;

    /// What a picture is called, and how many pixels it is wide; some are for screens of double density.
    static final Map<String, Integer> SIZES =
            Map.of("icp4", 16, "ic11", 32, "icp5", 32, "ic12", 64, "ic07", 128, "ic08", 256, "ic09", 512, "ic10", 1024);

    private Icns() {}

    /// @param picture draws one of a width
    static byte[] of(IntFunction<BufferedImage> picture) throws IOException {
        var bodies = new ByteArrayOutputStream();
        var out = new DataOutputStream(bodies);
        for (var size : new TreeMap<>(SIZES).entrySet()) {
            part(out, size.getKey(), Png.of(picture.apply(size.getValue())));
        }
        var all = new ByteArrayOutputStream();
        part(new DataOutputStream(all), "icns", bodies.toByteArray());
        return all.toByteArray();
    }

    private static void part(DataOutputStream out, String name, byte[] body) throws IOException {
        out.write(name.getBytes(StandardCharsets.US_ASCII));
        out.writeInt(HEAD + body.length);
        out.write(body);
    }
}
