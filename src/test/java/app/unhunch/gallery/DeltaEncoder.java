package app.unhunch.gallery;

import java.awt.Rectangle;
import java.awt.image.BufferedImage;
import java.util.Arrays;

/// Finds what each frame of a film changes on the screen of whoever watches it.
final class DeltaEncoder {

    /// What differs less from what is there already stays as it is, but on the background, where one would see it.
    private static final int VISIBLE = 100;

    private final int width;
    private final int height;
    private final Palette palette;

    /// The palette index that each pixel of the screen shows by now.
    private final int[] screen;

    /// An empty screen.
    DeltaEncoder(int width, int height, Palette palette) {
        this.width = width;
        this.height = height;
        this.palette = palette;
        this.screen = new int[width * height];
        Arrays.fill(screen, palette.transparent());
    }

    /// Shows the next frame, and tells what that changed.
    FrameDelta encode(BufferedImage frame) {
        BufferedImage picture = new BufferedImage(width, height, BufferedImage.TYPE_BYTE_INDEXED, palette.model());
        Rectangle changed = new Rectangle(-1, -1);
        for (int y = 0; y < height; y++) {
            for (int x = 0; x < width; x++) {
                int index = encode(y * width + x, frame.getRGB(x, y));
                picture.getRaster().setSample(x, y, 0, index);
                if (index != palette.transparent()) {
                    changed.add(new Rectangle(x, y, 1, 1));
                }
            }
        }
        return new FrameDelta(picture, changed.isEmpty() ? new Rectangle(1, 1) : changed);
    }

    /// The index to draw one pixel with: that of its colour, or the transparent one.
    private int encode(int i, int rgb) {
        int index = palette.nearest(rgb);
        int now = screen[i];
        boolean near = now != palette.transparent() && Palette.distance(palette.colour(now), rgb) < VISIBLE;
        if (index == now || (near && index != palette.background())) {
            return palette.transparent();
        }
        screen[i] = index;
        return index;
    }
}
