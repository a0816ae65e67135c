package app.unhunch.figure.paint;

/// Gives a flat shape its roundness: what lies near its edge towards the light is lit, what lies near the other edge is
/// in the shade, softly. One blurred copy of the shape is all it takes.
final class Shader {

    /// Where the light comes from on the picture: from above, a little from the left.
    private static final float LIGHT_X = -0.5f;

    private static final float LIGHT_Y = -0.866f;

    /// How far a shade looks for the edge, as a share of its width.
    private static final double DEPTH = 0.55;

    /// How strong the light and the shade are at the very edge.
    private static final double LIT = 0.55;

    private static final double SHADED = 0.75;

    /// Between which levels the light and the shade begin.
    private static final double LIGHT_FROM = 0.16;

    private static final double LIGHT_TO = 0.62;
    private static final double SHADE_FROM = 0.12;
    private static final double SHADE_TO = 0.40;

    private final Soft soft;
    private final float[] levels;
    private final int[] ramp = new int[256];

    Shader(int width, int height) {
        soft = new Soft(width, height);
        levels = new float[width];
    }

    /// Fills a mask with a material.
    ///
    /// @param roundness how wide the shades at its edges are, in pixels
    /// @param opacity 0 to 1
    void fill(Picture picture, Mask mask, Tone tone, double roundness, double opacity) {
        look(mask, roundness);
        lay(picture, mask, tone, opacity);
    }

    /// Looks at the whole shape that the light falls on; what is laid afterwards may be a part of it.
    ///
    /// @param roundness how wide the shades at its edges are, in pixels
    void look(Mask mask, double roundness) {
        if (mask.left() >= mask.right()) {
            return;
        }
        soft.blur(mask, roundness);
        soft.relief(-LIGHT_X * roundness * DEPTH, -LIGHT_Y * roundness * DEPTH);
    }

    /// Lays a material over a mask, in the light that fell on the shape that was looked at last.
    void lay(Picture picture, Mask mask, Tone tone, double opacity) {
        int strength = (int) Math.round(256 * opacity);
        mixRamp(tone);
        for (int y = mask.top(); y < mask.bottom(); y++) {
            int row = y * mask.width;
            if (mask.left(y) < mask.right(y)) {
                soft.row(y, mask.left(y), mask.right(y), levels);
            }
            for (int x = mask.left(y); x < mask.right(y); x++) {
                int cover = mask.at(row + x);
                if (cover != 0) {
                    int level = Math.clamp((int) (levels[x] * 128) + 128, 0, 255);
                    picture.over(row + x, ramp[level], (cover * strength) >> 8);
                }
            }
        }
    }

    /// Throws a soft shadow on the figure as it is so far.
    ///
    /// @param mask what throws it, at half the resolution of the picture
    /// @param blur how soft it is, in pixels
    /// @param shift how far away from the light it falls, in pixels
    void contact(Picture picture, Mask mask, int colour, double opacity, double blur, double shift) {
        soft.blurHalf(mask, blur);
        int dx = (int) Math.round(-LIGHT_X * shift);
        int dy = (int) Math.round(-LIGHT_Y * shift);
        int right = Math.min(picture.width() - dx, soft.right());
        int bottom = Math.min(picture.height() - dy, soft.bottom());
        float strength = (float) (255 * opacity);
        for (int y = soft.top(); y < bottom; y++) {
            soft.row(y, soft.left(), right, levels);
            int row = (y + dy) * picture.width() + dx;
            for (int x = soft.left(); x < right; x++) {
                picture.overFigure(row + x, colour, (int) (strength * levels[x]));
            }
        }
    }

    /// Throws a soft shadow on what lies behind, as far as there is anything.
    ///
    /// @param mask what throws it, at half the resolution of the picture
    /// @param blur how soft it is, in pixels
    void shadow(Picture picture, Mask mask, int colour, double opacity, double blur) {
        soft.blurHalf(mask, blur);
        int right = Math.min(picture.width(), soft.right());
        int bottom = Math.min(picture.height(), soft.bottom());
        float strength = (float) (255 * opacity);
        for (int y = soft.top(); y < bottom; y++) {
            soft.row(y, soft.left(), right, levels);
            for (int x = soft.left(); x < right; x++) {
                int pixel = y * picture.width() + x;
                int there = picture.pixels()[pixel] >>> 24;
                picture.over(pixel, colour, (((int) (strength * levels[x])) * (there + 1)) >> 8);
            }
        }
    }

    private static double step(double value, double from, double to) {
        double t = Math.clamp((value - from) / (to - from), 0, 1);
        return t * t * (3 - 2 * t);
    }

    /// From the deepest shade to the brightest light: one shape of shade with a soft border, as a brush would lay it.
    private void mixRamp(Tone tone) {
        for (int i = 0; i < ramp.length; i++) {
            double lit = (i - 128) / 128.0;
            ramp[i] = lit > 0
                    ? Tone.mix(tone.base(), tone.light(), LIT * step(lit, LIGHT_FROM, LIGHT_TO))
                    : Tone.mix(tone.base(), tone.shade(), SHADED * step(-lit, SHADE_FROM, SHADE_TO));
        }
    }
}
