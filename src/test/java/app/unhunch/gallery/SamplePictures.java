package app.unhunch.gallery;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import javafx.scene.image.Image;
import javafx.scene.image.PixelFormat;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.MemoryCacheImageInputStream;

/// What tests of files of pictures need.
final class SamplePictures {

    private SamplePictures() {}

    /// A picture in which hardly a pixel is like another; at the left it is clear, at the right it is solid.
    static BufferedImage coloured(int width, int height) {
        Random random = new Random(7);
        BufferedImage picture = new BufferedImage(width, height, BufferedImage.TYPE_INT_ARGB);
        for (int y = 0; y < height; y++) {
            for (int x = width / 2; x < width; x++) {
                picture.setRGB(x, y, random.nextInt() | 0xFF000000);
            }
        }
        return picture;
    }

    /// A picture of one colour.
    static BufferedImage plain(int width, int height, int rgb) {
        BufferedImage picture = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        for (int y = 0; y < height; y++) {
            for (int x = 0; x < width; x++) {
                picture.setRGB(x, y, rgb);
            }
        }
        return picture;
    }

    /// The pixels row by row; the colours are not multiplied by the opacity.
    static int[] argb(BufferedImage picture) {
        int width = picture.getWidth();
        return picture.getRGB(0, 0, width, picture.getHeight(), null, 0, width);
    }

    /// What a window makes of a file.
    static int[] shown(byte[] file) {
        Image image = new Image(new ByteArrayInputStream(file));
        if (image.isError()) {
            throw new AssertionError("no picture", image.getException());
        }
        int width = (int) image.getWidth();
        int height = (int) image.getHeight();
        int[] argb = new int[width * height];
        image.getPixelReader().getPixels(0, 0, width, height, PixelFormat.getIntArgbInstance(), argb, 0, width);
        return argb;
    }

    /// All pictures in a file, in their order.
    ///
    /// @param format as ImageIO calls it, such as `ico`
    static List<BufferedImage> read(String format, byte[] file) throws IOException {
        ImageReader reader = ImageIO.getImageReadersByFormatName(format).next();
        List<BufferedImage> pictures = new ArrayList<>();
        try (var in = new MemoryCacheImageInputStream(new ByteArrayInputStream(file))) {
            reader.setInput(in);
            for (int i = 0; i < reader.getNumImages(true); i++) {
                BufferedImage picture = reader.read(i);
                if (picture.getWidth() != reader.getWidth(i) || picture.getHeight() != reader.getHeight(i)) {
                    throw new AssertionError("picture %d is not as large as the file says".formatted(i));
                }
                pictures.add(picture);
            }
        } finally {
            reader.dispose();
        }
        return pictures;
    }
}
