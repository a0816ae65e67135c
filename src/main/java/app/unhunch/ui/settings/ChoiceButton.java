package app.unhunch.ui.settings;

import app.unhunch.ui.theme.Styles;
import app.unhunch.ui.widget.Icons;
import javafx.scene.Node;
import org.kordamp.ikonli.feather.Feather;

/// A word to choose, with a tick while it is chosen. It keeps room for the tick: what is pressed must not move.
final class ChoiceButton extends RadioToggle {

    /// What the tick and bold letters take beyond the margins that give way to them.
    private static final double TICK_EM = 0.5;

    ChoiceButton(String words) {
        super(words);
        getStyleClass().add(Styles.CHOICE);
        setMinWidth(USE_PREF_SIZE);
        Icons.beside(this, Feather.CHECK);
        Node tick = getGraphic();
        selectedProperty().subscribe(selected -> setGraphic(selected ? tick : null));
    }

    @Override
    protected double computePrefWidth(double height) {
        double own = super.computePrefWidth(height);
        return isSelected() ? own : own + TICK_EM * getFont().getSize();
    }
}
