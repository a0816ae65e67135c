package app.unhunch.gallery;

import java.awt.image.BufferedImage;
import java.awt.image.DataBuffer;
import java.awt.image.IndexColorModel;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;

/// The few colours that stand for many, the same for all pictures of a film: up to 255, and a transparent one.
final class Palette {

    private final IndexColorModel model;
    private final int background;
    private final Map<Integer, Integer> known = new HashMap<>();

    private Palette(IndexColorModel model, int background) {
        this.model = model;
        this.background = background;
    }

    /// What ImageIO chooses for all pictures below each other.
    ///
    /// @param background a colour that must not change
    static Palette of(List<BufferedImage> pictures, int background) throws IOException {
        BufferedImage strip = strip(pictures);
        byte[] gif = ImageEncoder.encode("gif", writer -> writer.write(new IIOImage(strip, null, null)));
        BufferedImage read = ImageIO.read(new ByteArrayInputStream(gif));
        IndexColorModel chosen = (IndexColorModel) read.getColorModel();
        int opaque = opaque(background);
        int at = nearest(chosen, opaque);
        int[] colours = new int[chosen.getMapSize()];
        chosen.getRGBs(colours);
        colours[at] = opaque;
        int transparent = chosen.getTransparentPixel();
        return new Palette(
                new IndexColorModel(8, colours.length, colours, 0, true, transparent, DataBuffer.TYPE_BYTE), at);
    }

    /// Its lowest row is transparent, so that ImageIO leaves room for that.
    private static BufferedImage strip(List<BufferedImage> pictures) {
        int width = pictures.getFirst().getWidth();
        int height = pictures.getFirst().getHeight();
        BufferedImage strip = new BufferedImage(width, pictures.size() * height + 1, BufferedImage.TYPE_INT_ARGB);
        for (int i = 0; i < pictures.size(); i++) {
            int[] argb = pictures.get(i).getRGB(0, 0, width, height, null, 0, width);
            strip.setRGB(0, i * height, width, height, argb, 0, width);
        }
        return strip;
    }

    /// All of them, by index.
    IndexColorModel model() {
        return model;
    }

    /// The index of the colour that was kept.
    int background() {
        return background;
    }

    /// The index of the transparent one.
    int transparent() {
        return model.getTransparentPixel();
    }

    /// The colour of an index.
    int colour(int index) {
        return model.getRGB(index);
    }

    /// The index of the colour that comes nearest.
    int nearest(int rgb) {
        return known.computeIfAbsent(opaque(rgb), colour -> nearest(model, colour));
    }

    private static int nearest(IndexColorModel model, int argb) {
        return ((byte[]) model.getDataElements(argb, null))[0] & 0xFF;
    }

    /// How different two colours are; eyes see green best.
    static int distance(int a, int b) {
        int red = part(a, 16) - part(b, 16);
        int green = part(a, 8) - part(b, 8);
        int blue = part(a, 0) - part(b, 0);
        return 3 * red * red + 4 * green * green + 2 * blue * blue;
    }

    private static int part(int rgb, int channel) {
        return rgb >> channel & 0xFF;
    }

    private static int opaque(int rgb) {
        return 0xFF000000 | rgb;
    }
}
