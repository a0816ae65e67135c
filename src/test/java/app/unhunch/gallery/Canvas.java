package app.unhunch.gallery;

import app.unhunch.figure.paint.Picture;
import java.awt.image.BufferedImage;

/// A square to draw on, finer than the picture that comes of it so that edges are soft. One unit wide and high.
final class Canvas {

    private final int size;
    private final int fine;
    private final double[] red;
    private final double[] green;
    private final double[] blue;
    private final double[] opacity;

    /// What colour a height has, from 0 at the top to 1.
    @FunctionalInterface
    interface Colour {

        int at(double y);

        /// The same everywhere.
        static Colour flat(int rgb) {
            return _ -> rgb;
        }

        /// From one colour at the top to another at the bottom.
        static Colour downwards(int top, int bottom) {
            return y -> mix(top, bottom, y);
        }
    }

    /// @param size of the picture, in pixels
    /// @param fineness how many of our pixels make one of the picture, across
    Canvas(int size, int fineness) {
        this.size = size;
        this.fine = fineness;
        int all = size * fine * size * fine;
        red = new double[all];
        green = new double[all];
        blue = new double[all];
        opacity = new double[all];
    }

    /// How many of our own pixels it is wide.
    int side() {
        return size * fine;
    }

    /// Lays a colour over a shape.
    void fill(Shape shape, Colour colour, double strength) {
        int side = side();
        for (int y = 0; y < side; y++) {
            int rgb = colour.at((y + 0.5) / side);
            for (int x = 0; x < side; x++) {
                double cover = cover(shape, x, y) * strength;
                over(y * side + x, rgb, cover, cover);
            }
        }
    }

    private double cover(Shape shape, int x, int y) {
        double outside = shape.distance((x + 0.5) / side(), (y + 0.5) / side());
        return Math.clamp(0.5 - outside * side(), 0, 1);
    }

    /// Lays a painted picture of the same size over it.
    void lay(Picture picture) {
        int[] pixels = picture.pixels();
        for (int i = 0; i < pixels.length; i++) {
            over(i, pixels[i], (pixels[i] >>> 24) / 255.0, 1);
        }
    }

    /// Lays one colour over all that is in a painted picture of the same size and in a shape.
    void layShade(Picture picture, Shape within, int colour, double strength) {
        int[] pixels = picture.pixels();
        for (int i = 0; i < pixels.length; i++) {
            double cover = (pixels[i] >>> 24) / 255.0 * strength * cover(within, i % side(), i / side());
            over(i, colour, cover, cover);
        }
    }

    /// The picture, in which each pixel is the middle of ours.
    BufferedImage done() {
        BufferedImage picture = new BufferedImage(size, size, BufferedImage.TYPE_INT_ARGB);
        for (int y = 0; y < size; y++) {
            for (int x = 0; x < size; x++) {
                picture.setRGB(x, y, middle(x * fine, y * fine));
            }
        }
        return picture;
    }

    private int middle(int left, int top) {
        double r = 0;
        double g = 0;
        double b = 0;
        double a = 0;
        for (int n = 0; n < fine * fine; n++) {
            int i = (top + n / fine) * side() + left + n % fine;
            r += red[i];
            g += green[i];
            b += blue[i];
            a += opacity[i];
        }
        return a == 0 ? 0 : argb(255 * a / (fine * fine), r / a, g / a, b / a);
    }

    /// @param share what the colour is multiplied with
    private void over(int i, int rgb, double cover, double share) {
        red[i] = red[i] * (1 - cover) + (rgb >> 16 & 0xFF) * share;
        green[i] = green[i] * (1 - cover) + (rgb >> 8 & 0xFF) * share;
        blue[i] = blue[i] * (1 - cover) + (rgb & 0xFF) * share;
        opacity[i] = opacity[i] * (1 - cover) + cover;
    }

    private static int mix(int from, int to, double share) {
        int mixed = 0;
        for (int shift = 16; shift >= 0; shift -= 8) {
            double a = from >> shift & 0xFF;
            double b = to >> shift & 0xFF;
            mixed |= (int) Math.round(a + (b - a) * share) << shift;
        }
        return mixed;
    }

    private static int argb(double a, double r, double g, double b) {
        return (int) Math.round(a) << 24
                | (int) Math.round(Math.min(r, 255)) << 16
                | (int) Math.round(Math.min(g, 255)) << 8
                | (int) Math.round(Math.min(b, 255));
    }
}
