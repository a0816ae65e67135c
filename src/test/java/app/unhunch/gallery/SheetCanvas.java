package app.unhunch.gallery;

import app.unhunch.figure.paint.Picture;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;

/// An even ground on which painted pictures are laid.
final class SheetCanvas {

    private final BufferedImage image;
    private final Graphics2D graphics;

    /// @param width in pixels
    /// @param height in pixels
    /// @param rgb its colour
    SheetCanvas(int width, int height, int rgb) {
        image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        graphics = image.createGraphics();
        graphics.setColor(new Color(rgb));
        graphics.fillRect(0, 0, width, height);
    }

    /// Lays a picture on it; the ground shows wherever the picture is clear.
    ///
    /// @param left in pixels
    /// @param top in pixels
    SheetCanvas lay(Picture picture, int left, int top) {
        int width = picture.width();
        int height = picture.height();
        BufferedImage layer = new BufferedImage(width, height, BufferedImage.TYPE_INT_ARGB_PRE);
        layer.getRaster().setDataElements(0, 0, width, height, picture.pixels());
        graphics.drawImage(layer, left, top, null);
        return this;
    }

    /// What has come of it.
    BufferedImage done() {
        graphics.dispose();
        return image;
    }
}
