package app.unhunch.ui.widget;

import javafx.scene.control.Label;
import org.kordamp.ikonli.Ikon;

/// Makes labels that wrap rather than lose words.
public final class Labels {

    private Labels() {}

    /// A wrapping label in a style.
    public static Label of(String text, String... styles) {
        Label label = new WrappedLabel(text);
        label.getStyleClass().addAll(styles);
        return label;
    }

    /// A wrapping label with an icon before its words.
    public static Label of(Ikon icon, String text, String... styles) {
        Label label = of(text, styles);
        Icons.beside(label, icon);
        label.setGraphicTextGap(8);
        return label;
    }
}
