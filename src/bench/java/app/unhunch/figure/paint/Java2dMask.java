package app.unhunch.figure.paint;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.awt.image.DataBufferByte;
import java.util.Arrays;

/// A mask drawn by Java2D, whose anti-aliasing rasteriser is Marlin. Its image, graphics and path serve every
/// frame, and its coverage can be read where it was written, as that of [Mask].
final class Java2dMask {

    private final int width;
    private final int height;
    private final byte[] cover;
    private final Graphics2D graphics;
    private final Path2D path = new Path2D.Double(Path2D.WIND_NON_ZERO, 4096);
    private final Rectangle2D drawn = new Rectangle2D.Double();

    Java2dMask(int width, int height) {
        this.width = width;
        this.height = height;
        BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_BYTE_GRAY);
        cover = ((DataBufferByte) image.getRaster().getDataBuffer()).getData();
        graphics = image.createGraphics();
        graphics.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        graphics.setColor(Color.WHITE);
    }

    /// How much of every pixel is covered, row by row, not a copy.
    byte[] cover() {
        return cover;
    }

    /// Draws all shapes as one path, so that they unite.
    void drawUnited(RecordedMask mask) {
        clear();
        path.reset();
        for (Outline outline : mask.outlines()) {
            append(outline);
        }
        graphics.fill(path);
    }

    /// Draws each shape by itself. Where edges of two meet, they add up to more than either of them covers.
    void drawEach(RecordedMask mask) {
        clear();
        for (Outline outline : mask.outlines()) {
            path.reset();
            append(outline);
            graphics.fill(path);
        }
    }

    /// Clears no more than was drawn, as ours does.
    private void clear() {
        int left = (int) Math.max(0, drawn.getMinX());
        int right = (int) Math.min(width, Math.ceil(drawn.getMaxX()));
        int bottom = (int) Math.min(height, Math.ceil(drawn.getMaxY()));
        for (int y = (int) Math.max(0, drawn.getMinY()); y < bottom && left < right; y++) {
            Arrays.fill(cover, y * width + left, y * width + right, (byte) 0);
        }
        drawn.setRect(0, 0, 0, 0);
    }

    private void append(Outline outline) {
        outline.addTo(path);
        if (drawn.isEmpty()) {
            drawn.setRect(outline.bounds());
        } else {
            drawn.add(outline.bounds());
        }
    }
}
