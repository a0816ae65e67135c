package app.unhunch.gallery;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;

/// Moving pictures as the bytes of a GIF file that plays for ever. Every picture keeps only what changes.
final class Gif {

    /// What differs less from what is there already stays as it is, but on the ground, where one would see it.
    private static final int SEEN = 100;

    private static final int GROUND = 0;

    private final int width;
    private final int height;
    private final Palette palette;
    private final int bits;
    private final ByteArrayOutputStream out = new ByteArrayOutputStream();

    /// The index of the colour that each pixel has by now, or -1.
    private final int[] shown;

    private Gif(int width, int height, Palette palette) {
        this.width = width;
        this.height = height;
        this.palette = palette;
        this.bits = Math.max(2, 32 - Integer.numberOfLeadingZeros(palette.size()));
        this.shown = new int[width * height];
        Arrays.fill(shown, -1);
    }

    /// @param palette up to 255 colours; one more stands for what does not change
    /// @param hundredths how long each picture is shown, in hundredths of a second
    static byte[] of(List<Pixels> pictures, Palette palette, int hundredths) {
        Gif gif = new Gif(pictures.getFirst().width(), pictures.getFirst().height(), palette);
        gif.head();
        pictures.forEach(picture -> gif.add(picture, hundredths));
        gif.out.write(';');
        return gif.out.toByteArray();
    }

    private void head() {
        out.writeBytes("GIF89a".getBytes(StandardCharsets.US_ASCII));
        words(width, height);
        bytes(0xF0 | bits - 1, 0, 0);
        for (int i = 0; i < 1 << bits; i++) {
            int rgb = i < palette.size() ? palette.colour(i) : 0;
            bytes(rgb >> 16, rgb >> 8, rgb);
        }
        bytes('!', 0xFF, 11);
        out.writeBytes("NETSCAPE2.0".getBytes(StandardCharsets.US_ASCII));
        bytes(3, 1, 0, 0, 0);
    }

    private void add(Pixels picture, int hundredths) {
        byte[] indices = new byte[shown.length];
        int left = width;
        int right = 0;
        int top = height;
        int bottom = 0;
        for (int i = 0; i < indices.length; i++) {
            indices[i] = (byte) change(i, picture.argb()[i]);
            if ((indices[i] & 0xFF) != palette.size()) {
                left = Math.min(left, i % width);
                right = Math.max(right, i % width + 1);
                top = Math.min(top, i / width);
                bottom = i / width + 1;
            }
        }
        if (right == 0) {
            // A picture of nothing new still takes its time.
            left = 0;
            top = 0;
            right = 1;
            bottom = 1;
        }
        bytes('!', 0xF9, 4, 5);
        words(hundredths);
        bytes(palette.size(), 0, ',');
        words(left, top, right - left, bottom - top);
        bytes(0, bits);
        blocks(Lzw.pack(cut(indices, left, top, right, bottom), bits));
    }

    /// The index to write for a pixel: that of its colour, or that of no change.
    private int change(int i, int rgb) {
        int index = palette.nearest(rgb);
        boolean near = shown[i] >= 0 && Palette.distance(palette.colour(shown[i]), rgb) < SEEN;
        if (index == shown[i] || (near && index != GROUND)) {
            return palette.size();
        }
        shown[i] = index;
        return index;
    }

    private byte[] cut(byte[] indices, int left, int top, int right, int bottom) {
        byte[] cut = new byte[(right - left) * (bottom - top)];
        for (int y = top; y < bottom; y++) {
            System.arraycopy(indices, y * width + left, cut, (y - top) * (right - left), right - left);
        }
        return cut;
    }

    private void blocks(byte[] data) {
        for (int at = 0; at < data.length; at += 255) {
            int length = Math.min(255, data.length - at);
            out.write(length);
            out.write(data, at, length);
        }
        out.write(0);
    }

    private void bytes(int... values) {
        for (int value : values) {
            out.write(value);
        }
    }

    private void words(int... values) {
        for (int value : values) {
            bytes(value, value >> 8);
        }
    }
}
