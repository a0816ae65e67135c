package app.unhunch.ui.progress;

import java.awt.image.BufferedImage;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import javafx.scene.SnapshotParameters;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import javafx.scene.layout.Region;
import javafx.scene.transform.Transform;
import javax.imageio.ImageIO;

/// A page as a picture in a file, for whoever has no printer.
final class PagePicture {

    /// Twice as fine as a screen, so that it can be printed from there.
    private static final double FINENESS = 2;

    private PagePicture() {}

    /// A page that has been laid out. On the window's thread.
    static BufferedImage of(Region page) {
        SnapshotParameters parameters = new SnapshotParameters();
        parameters.setTransform(Transform.scale(FINENESS, FINENESS));
        WritableImage image = page.snapshot(parameters, null);
        int width = (int) image.getWidth();
        int height = (int) image.getHeight();
        int[] pixels = new int[width * height];
        image.getPixelReader().getPixels(0, 0, width, height, PixelFormat.getIntArgbInstance(), pixels, 0, width);
        BufferedImage picture = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        picture.setRGB(0, 0, width, height, pixels, 0, width);
        return picture;
    }

    /// Writes it as a PNG. On any thread.
    static void write(BufferedImage picture, Path file) throws IOException {
        try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(file))) {
            ImageIO.write(picture, "png", out);
        }
    }
}
