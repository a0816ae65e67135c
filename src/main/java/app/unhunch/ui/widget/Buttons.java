package app.unhunch.ui.widget;

import app.unhunch.ui.theme.Styles;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Tooltip;
import org.kordamp.ikonli.Ikon;

/// Makes buttons that look and speak alike.
public final class Buttons {

    private Buttons() {}

    /// A button with an icon before its words.
    public static Button of(Ikon icon, String words, Runnable action) {
        Button button = of(words, action);
        Icons.beside(button, icon);
        return button;
    }

    /// A button with words alone.
    public static Button of(String words, Runnable action) {
        Button button = OtherScript.follow(new Button(words));
        button.setMnemonicParsing(false);
        button.setOnAction(_ -> action.run());
        return button;
    }

    /// A button with an icon alone; its words are a tooltip and its accessible text.
    public static Button icon(Ikon icon, String words, Runnable action) {
        Button button = of(icon, words, action);
        button.setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
        button.setAccessibleText(words);
        explain(button, words);
        button.getStyleClass().add(Styles.ROUND);
        return button;
    }

    /// Gives a button a tooltip.
    public static void explain(Button button, String words) {
        button.setTooltip(new Tooltip(words));
    }
}
