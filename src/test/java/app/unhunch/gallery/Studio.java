package app.unhunch.gallery;

import app.unhunch.i18n.PseudoLocale;
import app.unhunch.i18n.TestTexts;
import app.unhunch.i18n.Texts;
import app.unhunch.settings.Settings;
import app.unhunch.ui.theme.Theme;
import java.awt.image.BufferedImage;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.function.BiConsumer;
import javafx.geometry.NodeOrientation;
import javafx.scene.Scene;
import javafx.scene.image.Image;
import javafx.scene.image.PixelFormat;
import javafx.scene.layout.Pane;
import javafx.scene.layout.StackPane;
import org.testfx.util.WaitForAsyncUtils;

/// Takes pictures of screens. A picture is taken within one run on the toolkit's thread, so that no clock moves.
final class Studio {

    /// In which language pictures are taken: one of [PseudoLocale], or English when nothing is said.
    private static final String LANGUAGE = "unhunch.gallery.language";

    private final Texts texts;
    private final Path folder;

    private Studio(Texts texts, Path folder) {
        Theme.load();
        this.texts = texts;
        this.folder = folder;
    }

    /// In the language that was asked for.
    static Studio asAsked() {
        return Optional.ofNullable(System.getProperty(LANGUAGE))
                .map(name -> PseudoLocale.valueOf(name.toUpperCase(Locale.ROOT)))
                .map(Studio::in)
                .orElseGet(() -> new Studio(TestTexts.english(), Path.of("target", "gallery")));
    }

    /// In a language that nobody speaks.
    static Studio in(PseudoLocale language) {
        return new Studio(
                language.texts(), Path.of("target", "gallery-" + language.name().toLowerCase(Locale.ROOT)));
    }

    boolean isEnglish() {
        return texts.locale().language().equals(Locale.ENGLISH);
    }

    /// Takes a picture of a view.
    void shoot(GalleryView view, PictureSetting look) throws Exception {
        shoot(folder.resolve(view.name() + "-" + look.name() + ".png"), look, view.arrange());
    }

    /// Takes a picture of what `arrange` puts into a scene, into a file of any name.
    void shoot(Path file, PictureSetting look, BiConsumer<Stand, Pane> arrange) throws Exception {
        Image image = WaitForAsyncUtils.asyncFx(() -> arranged(look, arrange).snapshot(null))
                .get();
        Files.createDirectories(file.toAbsolutePath().getParent());
        Files.write(file, Png.of(opaque(image)));
    }

    /// A scene in no window, laid out. For the toolkit's thread.
    Scene arranged(PictureSetting look, BiConsumer<Stand, Pane> arrange) {
        Stand stand = new Stand(look.settings(), texts);
        StackPane holder = new StackPane();
        Scene scene = dressed(holder, look, stand.settings());
        arrange.accept(stand, holder);
        Hand.settle(scene);
        return scene;
    }

    /// What was arranged in a scene, laid out in one of another size; the first scene is empty then.
    Scene moved(Scene scene, PictureSetting look) {
        Pane holder = (Pane) scene.getRoot();
        scene.setRoot(new StackPane());
        Scene other = dressed(holder, look, look.settings());
        Hand.settle(other);
        return other;
    }

    private Scene dressed(Pane holder, PictureSetting look, Settings settings) {
        Scene scene = new Scene(holder, look.width(), look.height());
        scene.setNodeOrientation(
                texts.locale().isRightToLeft() ? NodeOrientation.RIGHT_TO_LEFT : NodeOrientation.LEFT_TO_RIGHT);
        Theme.dress(scene, settings);
        // In no window: the headless screen is smaller than some of ours, and no clock should run.
        holder.resize(look.width(), look.height());
        return scene;
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
