package app.unhunch.ui.theme;

import app.unhunch.settings.Appearance;
import app.unhunch.settings.Motion;
import app.unhunch.settings.Settings;
import atlantafx.base.theme.PrimerLight;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import javafx.application.Application;
import javafx.application.ColorScheme;
import javafx.css.PseudoClass;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.text.Font;
import org.jspecify.annotations.Nullable;

/// Gives a scene its type, colours and size of text, and keeps them as the person has set them.
public final class Theme {

    /// Text size at 100 percent, in pixels.
    public static final double BASE_SIZE = 16;

    private static final double USUAL_WIDTH = 1280;
    private static final double USUAL_HEIGHT = 800;
    private static final double MOST_GROWTH = 3;

    /// In less room than this, in the size of text, a screen shows its parts below each other.
    private static final double ROOMY_WIDTH_EM = 56;

    private static final double ROOMY_HEIGHT_EM = 37;

    private static final PseudoClass COMPACT = PseudoClass.getPseudoClass("compact");

    /// An image has of the theme what our controls wear, compiled.
    private static final String THEME = Optional.ofNullable(Theme.class.getResource("/app/unhunch/ui/theme.bss"))
            .map(URL::toExternalForm)
            .orElseGet(() -> new PrimerLight().getUserAgentStylesheet());

    private static final List<String> FONTS = List.of("Figtree_400Regular.ttf", "Figtree_700Bold.ttf");

    private Theme() {}

    /// Loads theme and typefaces; once is enough for the whole program.
    public static void load() {
        loadTheme();
        FONTS.forEach(Theme::loadCopy);
    }

    /// Before the first control is made, as that would load another theme first.
    public static void loadTheme() {
        Application.setUserAgentStylesheet(THEME);
    }

    /// On any thread, and from files if they are there: JavaFX copies what is none into a file that has a name nobody
    /// can guess.
    ///
    /// @param folder where the files may be
    public static void loadTypefaces(Path folder) {
        for (String font : FONTS) {
            if (loadFile(folder.resolve(font)).isEmpty()) {
                loadCopy(font);
            }
        }
    }

    /// The typeface in a file; empty if there is no such file, or it has a name that an address cannot hold.
    static Optional<Font> loadFile(Path file) {
        // JavaFX takes an address apart as it is, so nothing in it may be escaped.
        return Files.isReadable(file)
                ? Optional.ofNullable(Font.loadFont("file:" + file.toAbsolutePath(), BASE_SIZE))
                : Optional.empty();
    }

    private static void loadCopy(String font) {
        Font.loadFont(
                Objects.requireNonNull(Theme.class.getResourceAsStream("/assets/fonts/" + font), font), BASE_SIZE);
    }

    /// Dresses a scene and follows the settings from now on.
    public static void dress(Scene scene, Settings settings) {
        if (!THEME.equals(Application.getUserAgentStylesheet())) {
            Application.setUserAgentStylesheet(THEME);
        }
        scene.getStylesheets().add(dialog("unhunch"));
        settings.appearance().subscribe(appearance -> scene.getPreferences().setColorScheme(scheme(appearance)));
        settings.motion().subscribe(motion -> scene.getPreferences().setReducedMotion(reduced(motion)));
        Runnable size = () -> size(scene, settings.textSize().get() / 100);
        settings.textSize().subscribe(_ -> size.run());
        scene.widthProperty().subscribe(_ -> size.run());
        scene.heightProperty().subscribe(_ -> size.run());
    }

    private static void size(Scene scene, double scale) {
        double width = scene.getWidth();
        double height = scene.getHeight();
        double pixels = textSize(width, height, scale);
        scene.getRoot().setStyle(sizeStyle(pixels));
        scene.getRoot().pseudoClassStateChanged(COMPACT, isCompact(width, height, pixels));
    }

    /// Whether a screen of this size has room for one column only; style sheets ask `.root:compact`.
    ///
    /// @param pixels the size of text
    public static boolean isCompact(double width, double height, double pixels) {
        return width < ROOMY_WIDTH_EM * pixels || height < ROOMY_HEIGHT_EM * pixels;
    }

    /// Dresses what is only worn on some screens, and need not be read before they are shown.
    ///
    /// @param name of the style sheet, such as `session`
    public static void dress(Parent screen, String name) {
        screen.getStylesheets().add(dialog(name));
    }

    private static String dialog(String name) {
        String path = "/app/unhunch/ui/" + name + ".css";
        return Objects.requireNonNull(Theme.class.getResource(path), path).toExternalForm();
    }

    /// The size of text, in whole pixels, in a window of some size: larger windows are looked at from further away.
    ///
    /// @param scale how large the person wants all text, 1 and up
    public static double textSize(double width, double height, double scale) {
        double growth = Math.clamp(Math.min(width / USUAL_WIDTH, height / USUAL_HEIGHT), 1, MOST_GROWTH);
        return Math.round(BASE_SIZE * growth * scale);
    }

    /// The style of a node with this size of text.
    public static String sizeStyle(double pixels) {
        return "-fx-font-size: " + pixels + "px;";
    }

    // For both, null means: as the system has it.
    private static @Nullable ColorScheme scheme(Appearance appearance) {
        return switch (appearance) {
            case SYSTEM -> null;
            case LIGHT -> ColorScheme.LIGHT;
            case DARK -> ColorScheme.DARK;
        };
    }

    private static @Nullable Boolean reduced(Motion motion) {
        return switch (motion) {
            case SYSTEM -> null;
            case FULL -> false;
            case REDUCED -> true;
        };
    }
}
