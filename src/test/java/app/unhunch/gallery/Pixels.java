package app.unhunch.gallery;

import java.util.Arrays;
import javafx.scene.image.Image;
import javafx.scene.image.PixelFormat;

/// A finished picture.
final class Pixels {

    private final int width;
    private final int height;
    private final int[] argb;

    /// @param argb row by row; the colours are not multiplied by the opacity
    Pixels(int width, int height, int[] argb) {
        this.width = width;
        this.height = height;
        this.argb = argb;
    }

    int width() {
        return width;
    }

    int height() {
        return height;
    }

    /// The pixels themselves, not a copy.
    int[] argb() {
        return argb;
    }

    static Pixels of(Image image) {
        int width = (int) image.getWidth();
        int height = (int) image.getHeight();
        int[] argb = new int[width * height];
        image.getPixelReader().getPixels(0, 0, width, height, PixelFormat.getIntArgbInstance(), argb, 0, width);
        return new Pixels(width, height, argb);
    }

    /// Whether nothing shines through.
    boolean opaque() {
        return Arrays.stream(argb).allMatch(colour -> colour >>> 24 == 255);
    }
}
