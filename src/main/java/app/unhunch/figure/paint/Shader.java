package app.unhunch.figure.paint;

/// Gives a flat shape its roundness: what lies near its edge towards the light is lit, what lies near the other edge is
/// in the shade, softly. One blurred copy of the shape is all it takes.
final class Shader {

    /// Where the light comes from on the picture: from above, a little from the left.
    private static final float LIGHT_X = -0.5f;

    private static final float LIGHT_Y = -0.866f;

    /// How strong the light and the shade are at the very edge.
    private static final float LIT = 0.62f;

    private static final float SHADED = 1.15f;

    private final Soft soft;

    Shader(int width, int height) {
        soft = new Soft(width, height);
    }

    /// Fills a mask with a material.
    ///
    /// @param roundness how wide the shades at its edges are, in pixels
    void fill(Picture picture, Mask mask, Tone tone, double roundness, double opacity) {
        int strength = (int) Math.round(256 * opacity);
        soft.blur(mask, roundness);
        float away = (float) roundness * 0.55f;
        int[] ramp = ramp(tone);
        for (int y = mask.top(); y < mask.bottom(); y++) {
            int row = y * mask.width;
            for (int x = mask.left(); x < mask.right(); x++) {
                int cover = mask.at(row + x);
                if (cover == 0) {
                    continue;
                }
                float behind = soft.at(x - LIGHT_X * away, y - LIGHT_Y * away);
                float before = soft.at(x + LIGHT_X * away, y + LIGHT_Y * away);
                int level = Math.clamp((int) ((behind - before) * 128) + 128, 0, 255);
                picture.over(row + x, ramp[level], (cover * strength) >> 8);
            }
        }
    }

    /// Throws a soft shadow of the mask on the figure as it is so far.
    void contact(Picture picture, Mask mask, int colour, double opacity, double blur, double shift) {
        soft.blur(mask, blur);
        float dx = (float) (-LIGHT_X * shift);
        float dy = (float) (-LIGHT_Y * shift);
        int right = Math.min(mask.width, soft.right() + (int) shift + 1);
        int bottom = Math.min(mask.height, soft.bottom() + (int) shift + 1);
        for (int y = soft.top(); y < bottom; y++) {
            for (int x = soft.left(); x < right; x++) {
                int i = y * mask.width + x;
                if (picture.figureAt(i) != 0) {
                    int cover = (int) (255 * opacity * soft.at(x - dx, y - dy));
                    picture.overFigure(i, colour, cover);
                }
            }
        }
    }

    /// Throws a soft shadow of the mask on what lies behind.
    void shadow(Picture picture, Mask mask, int colour, double opacity, double blur) {
        soft.blur(mask, blur);
        int right = Math.min(mask.width, soft.right());
        int bottom = Math.min(mask.height, soft.bottom());
        for (int y = soft.top(); y < bottom; y++) {
            for (int x = soft.left(); x < right; x++) {
                int cover = (int) (255 * opacity * soft.at(x, y));
                if (cover > 0) {
                    picture.over(y * mask.width + x, colour, cover);
                }
            }
        }
    }

    private static int[] ramp(Tone tone) {
        int[] ramp = new int[256];
        for (int i = 0; i < ramp.length; i++) {
            float lit = (i - 128) / 128f;
            ramp[i] = lit > 0
                    ? Tone.mix(tone.base(), tone.light(), Math.min(1, lit * LIT))
                    : Tone.mix(tone.base(), tone.shade(), Math.min(1, -lit * SHADED));
        }
        return ramp;
    }
}
