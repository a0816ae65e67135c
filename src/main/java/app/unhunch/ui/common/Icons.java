package app.unhunch.ui.common;

import javafx.scene.control.Labeled;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.javafx.FontIcon;

/// Puts icons beside words.
public final class Icons {

    private static final double SIZE = 1.15;

    private Icons() {}

    /// Gives a label or a button an icon that grows with its text. The size is set here, as in a style sheet the em of
    /// an icon means its own size.
    public static void beside(Labeled words, Ikon ikon) {
        if (words.getGraphic() instanceof FontIcon icon) {
            icon.setIconCode(ikon);
            return;
        }
        FontIcon icon = new FontIcon(ikon);
        icon.iconSizeProperty().bind(words.fontProperty().map(font -> (int) Math.round(font.getSize() * SIZE)));
        words.setGraphic(icon);
    }
}
