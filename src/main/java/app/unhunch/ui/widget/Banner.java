package app.unhunch.ui.widget;

import app.unhunch.ui.theme.Styles;
import java.util.function.Supplier;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.kordamp.ikonli.Ikon;

/// Says one sentence, with a button for what can be done about it. As long as there is nothing to say, it is not seen
/// and nothing is in it.
public class Banner extends HBox {

    private final Ikon icon;
    private final Supplier<Button> answer;

    /// @param answer makes the button when there is something to say
    protected Banner(Ikon icon, Supplier<Button> answer) {
        this.icon = icon;
        this.answer = answer;
        getStyleClass().addAll(Styles.PANEL, "banner");
        setAlignment(Pos.CENTER_LEFT);
        // Where there is little room all of it is said; something else has to give.
        setMinHeight(USE_PREF_SIZE);
        fallSilent();
    }

    protected final void say(String sentence) {
        if (getChildren().isEmpty()) {
            fill();
        }
        ((Label) getChildren().getFirst()).setText(sentence);
        setVisible(true);
        setManaged(true);
    }

    protected final void fallSilent() {
        setVisible(false);
        setManaged(false);
    }

    private void fill() {
        Label words = Labels.of(icon, "");
        HBox.setHgrow(words, Priority.ALWAYS);
        words.setMaxWidth(Double.MAX_VALUE);
        Button button = answer.get();
        button.setMinWidth(USE_PREF_SIZE);
        getChildren().addAll(words, button);
    }
}
