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

    /// The size in pixels.
    public int width() {
        return width;
    }

    /// The size in pixels.
    public int height() {
        return height;
    }

    /// The pixels themselves, row by row, not a copy.
    public int[] pixels() {
        return pixels;
    }

    /// Clears the picture to transparent.
    void clear() {
        Arrays.fill(pixels, 0);
        Arrays.fill(figure, (byte) 0);
    }

    /// Begins with the pixels of a background, which is not part of the figure.
    void startFrom(int[] background) {
        System.arraycopy(background, 0, pixels, 0, pixels.length);
        Arrays.fill(figure, (byte) 0);
    }

    /// Lays an even colour over what the mask covers.
    void fill(Mask mask, int colour, double opacity) {
        int strength = (int) Math.round(opacity * 256);
        for (int y = mask.top(); y < mask.bottom(); y++) {
            int row = y * width;
            for (int i = row + mask.left(y); i < row + mask.right(y); i++) {
                over(i, colour, (mask.at(i) * strength) >> 8);
            }
        }
    }

    /// Does the same, and counts all that to the figure.
    void fillFigure(Mask mask, int colour, double opacity) {
        int strength = (int) Math.round(opacity * 256);
        for (int y = mask.top(); y < mask.bottom(); y++) {
            int row = y * width;
            for (int i = row + mask.left(y); i < row + mask.right(y); i++) {
                int cover = mask.at(i);
                over(i, colour, (cover * strength) >> 8);
                if (cover > (figure[i] & 0xFF)) {
                    figure[i] = (byte) cover;
                }
            }
        }
    }

    /// Lays a colour over one pixel as far as the figure is there.
    void overFigure(int index, int colour, int cover) {
        int there = figure[index] & 0xFF;
        if (there != 0) {
            over(index, colour, (cover * there + 255) >> 8);
        }
    }

    /// Lays a colour over one pixel. Two channels are reckoned at once, as neither can spill into the other.
    ///
    /// @param cover how much of it, 0 to 255
    void over(int index, int colour, int cover) {
        if (cover == 0) {
            return;
        }
        if (cover == 255) {
            pixels[index] = 0xFF000000 | colour;
            return;
        }
        int share = cover + (cover >> 7);
        int keep = 256 - share;
        int under = pixels[index];
        int redBlue = (colour & 0xFF00FF) * share + (under & 0xFF00FF) * keep;
        int alphaGreen = (0xFF0000 | ((colour >> 8) & 0xFF)) * share + ((under >>> 8) & 0xFF00FF) * keep;
        pixels[index] = ((redBlue >>> 8) & 0xFF00FF) | (alphaGreen & 0xFF00FF00);
    }
}
