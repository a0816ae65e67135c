package app.unhunch.gallery;

import app.unhunch.ui.theme.Theme;
import java.awt.image.BufferedImage;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.BiConsumer;
import javafx.scene.Scene;
import javafx.scene.image.Image;
import javafx.scene.image.PixelFormat;
import javafx.scene.layout.Pane;
import javafx.scene.layout.StackPane;
import org.testfx.util.WaitForAsyncUtils;

/// Takes pictures of screens. A picture is taken within one run on the toolkit's thread, so that no clock moves.
final class Studio {

    Studio() {
        Theme.load();
    }

    /// Takes a picture of what `arrange` puts into a scene.
    void shoot(String name, PictureSetting look, BiConsumer<Stand, Pane> arrange) throws Exception {
        shoot(Path.of("target", "gallery", name + "-" + look.name() + ".png"), look, arrange);
    }

    /// The same, into a file of any name.
    void shoot(Path file, PictureSetting look, BiConsumer<Stand, Pane> arrange) throws Exception {
        Image image = WaitForAsyncUtils.asyncFx(() -> picture(look, arrange)).get();
        Files.createDirectories(file.toAbsolutePath().getParent());
        Files.write(file, Png.of(opaque(image)));
    }

    private Image picture(PictureSetting look, BiConsumer<Stand, Pane> arrange) {
        Stand stand = new Stand(look.settings());
        StackPane holder = new StackPane();
        Scene scene = new Scene(holder, look.width(), look.height());
        Theme.dress(scene, stand.settings());
        // In no window: the headless screen is smaller than some of ours, and no clock should run.
        holder.resize(look.width(), look.height());
        arrange.accept(stand, holder);
        for (int pass = 0; pass < 4; pass++) {
            // Text that fits its room and lists of cards settle in a few passes.
            holder.applyCss();
            holder.layout();
        }
        return scene.snapshot(null);
    }

    private static BufferedImage opaque(Image image) {
        int width = (int) image.getWidth();
        int height = (int) image.getHeight();
        int[] pixels = new int[width * height];
        image.getPixelReader().getPixels(0, 0, width, height, PixelFormat.getIntArgbInstance(), pixels, 0, width);
        BufferedImage picture = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        picture.setRGB(0, 0, width, height, pixels, 0, width);
        return picture;
    }
}
