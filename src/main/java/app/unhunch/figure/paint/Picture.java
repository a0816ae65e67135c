package app.unhunch.figure.paint;

import java.util.Arrays;

/// Pixels that are drawn on, with the opacity in the highest byte and the colours multiplied by it. It also knows where
/// the figure is, so that light and shadow can fall on it and not beside it.
public final class Picture {

    private final int width;
    private final int height;
    private final int[] pixels;
    private final byte[] figure;

    /// An empty, transparent picture.
    public Picture(int width, int height) {
        this.width = width;
        this.height = height;
        this.pixels = new int[width * height];
        this.figure = new byte[width * height];
    }

    /// In pixels.
    public int width() {
        return width;
    }

    /// In pixels.
    public int height() {
        return height;
    }

    /// The pixels themselves, row by row, not a copy.
    public int[] pixels() {
        return pixels;
    }

    /// Takes everything away.
    void clear() {
        Arrays.fill(pixels, 0);
        Arrays.fill(figure, (byte) 0);
    }

    /// Begins with what another picture of the same size has, as a background that is not part of the figure.
    void startFrom(Picture other) {
        System.arraycopy(other.pixels, 0, pixels, 0, pixels.length);
        Arrays.fill(figure, (byte) 0);
    }

    /// Lays an even colour over what the mask covers.
    void fill(Mask mask, int colour, double opacity) {
        int strength = (int) Math.round(opacity * 256);
        for (int y = mask.top(); y < mask.bottom(); y++) {
            for (int i = y * width + mask.left(); i < y * width + mask.right(); i++) {
                int cover = mask.at(i);
                if (cover != 0) {
                    over(i, colour, (cover * strength) >> 8);
                }
            }
        }
    }

    /// Counts what the mask covers to the figure.
    void claim(Mask mask) {
        for (int y = mask.top(); y < mask.bottom(); y++) {
            for (int i = y * width + mask.left(); i < y * width + mask.right(); i++) {
                int cover = mask.at(i);
                if (cover > (figure[i] & 0xFF)) {
                    figure[i] = (byte) cover;
                }
            }
        }
    }

    int figureAt(int index) {
        return figure[index] & 0xFF;
    }

    /// Lays a colour over one pixel.
    ///
    /// @param cover how much of it, 0 to 255
    void over(int index, int colour, int cover) {
        int under = pixels[index];
        int keep = 255 - cover;
        int a = cover + div(under >>> 24, keep);
        int r = div((colour >> 16) & 0xFF, cover) + div((under >> 16) & 0xFF, keep);
        int g = div((colour >> 8) & 0xFF, cover) + div((under >> 8) & 0xFF, keep);
        int b = div(colour & 0xFF, cover) + div(under & 0xFF, keep);
        pixels[index] = (a << 24) | (r << 16) | (g << 8) | b;
    }

    /// Lays a colour over one pixel as far as the figure is there.
    void overFigure(int index, int colour, int cover) {
        int there = figure[index] & 0xFF;
        if (there != 0) {
            over(index, colour, div(cover, there));
        }
    }

    private static int div(int value, int share) {
        int product = value * share + 128;
        return (product + (product >> 8)) >> 8;
    }
}
