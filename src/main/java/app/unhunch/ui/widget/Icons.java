package app.unhunch.ui.widget;

import java.util.Set;
import java.util.regex.Pattern;
import javafx.geometry.NodeOrientation;
import javafx.scene.control.Labeled;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/// Puts icons beside words.
public final class Icons {

    private static final double SIZE = 1.15;
    private static final Pattern SIZE_STYLE = Pattern.compile("-fx-icon-size:[^;]*;");

    /// These point to where text goes on, or comes from.
    private static final Set<Ikon> POINTING = Set.of(
            Feather.ARROW_LEFT,
            Feather.ARROW_RIGHT,
            Feather.CHEVRON_RIGHT,
            Feather.PLAY,
            Feather.SKIP_BACK,
            Feather.SKIP_FORWARD);

    private Icons() {}

    /// Gives a label or a button an icon that grows with its text. The size is set here, as in a style sheet the em of
    /// an icon means its own size.
    public static void beside(Labeled words, Ikon ikon) {
        if (words.getGraphic() instanceof FontIcon icon) {
            icon.setIconCode(ikon);
            return;
        }
        FontIcon icon = new FontIcon(ikon);
        icon.effectiveNodeOrientationProperty().subscribe(() -> point(icon));
        icon.iconCodeProperty().subscribe(() -> point(icon));
        words.fontProperty().subscribe(font -> size(icon, Math.round(font.getSize() * SIZE)));
        words.setGraphic(icon);
    }

    private static void point(FontIcon icon) {
        boolean mirrored = icon.getEffectiveNodeOrientation() == NodeOrientation.RIGHT_TO_LEFT
                && POINTING.contains(icon.getIconCode());
        icon.setScaleX(mirrored ? -1 : 1);
    }

    // By its style, which wins over the theme; the rest of the style is the icon's own.
    private static void size(FontIcon icon, long pixels) {
        String own = icon.getStyle() == null
                ? ""
                : SIZE_STYLE.matcher(icon.getStyle()).replaceAll("");
        icon.setStyle(own + "-fx-icon-size: " + pixels + "px;");
    }
}
