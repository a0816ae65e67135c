package app.unhunch.gallery;

import java.io.ByteArrayInputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Random;
import javafx.scene.image.Image;

/// What tests of files of pictures need.
final class Bytes {

    private Bytes() {}

    /// A picture in which hardly a pixel is like another; at the left it is clear, at the right it is solid.
    static Pixels coloured(int width, int height) {
        int[] argb = new Random(7).ints((long) width * height).toArray();
        for (int i = 0; i < argb.length; i++) {
            argb[i] = i % width < width / 2 ? 0 : argb[i] | 0xFF000000;
        }
        return new Pixels(width, height, argb);
    }

    static Pixels decoded(byte[] png) {
        Image image = new Image(new ByteArrayInputStream(png));
        if (image.isError()) {
            throw new AssertionError("no picture", image.getException());
        }
        return Pixels.of(image);
    }

    static ByteBuffer little(byte[] bytes) {
        return ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
    }

    static byte[] part(byte[] bytes, int from, int length) {
        byte[] part = new byte[length];
        System.arraycopy(bytes, from, part, 0, length);
        return part;
    }

    static String text(byte[] bytes, int from, int length) {
        return new String(bytes, from, length, StandardCharsets.US_ASCII);
    }
}
