package app.unhunch.ui.settings;

import app.unhunch.ui.theme.Styles;
import app.unhunch.ui.widget.Icons;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.layout.StackPane;
import org.kordamp.ikonli.feather.Feather;

/// A word to choose, bold and with a tick while it is chosen. It has room for both words all the time: what is pressed
/// must not move, nor what stands beside it.
final class ChoiceButton extends RadioToggle {

    ChoiceButton(String words) {
        super(words);
        getStyleClass().add(Styles.CHOICE);
        setMinWidth(USE_PREF_SIZE);
        Label plain = new Label(words);
        plain.visibleProperty().bind(selectedProperty().not());
        Label ticked = new Label(words);
        ticked.getStyleClass().add("ticked");
        ticked.visibleProperty().bind(selectedProperty());
        Icons.beside(ticked, Feather.CHECK);
        setGraphic(new StackPane(plain, ticked));
        setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
    }
}
