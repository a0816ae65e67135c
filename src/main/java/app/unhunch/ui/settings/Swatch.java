package app.unhunch.ui.settings;

import javafx.scene.AccessibleRole;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.Region;

/// A round spot of colour, one of a few to choose from. Its name is a tooltip and its accessible text.
final class Swatch extends ToggleButton {

    /// @param paint what fills it, as in a style sheet
    Swatch(String name, String paint) {
        Region spot = new Region();
        spot.getStyleClass().add("spot");
        spot.setStyle("-fx-background-color: " + paint + ";");
        getStyleClass().add("swatch");
        setGraphic(spot);
        setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
        setAccessibleRole(AccessibleRole.RADIO_BUTTON);
        setAccessibleText(name);
        setTooltip(new Tooltip(name));
        // The keyboard comes to the chosen one; the arrow keys lead on from there.
        focusTraversableProperty().bind(selectedProperty());
    }

    /// Chooses it; unlike other toggle buttons, a second press does not leave nothing chosen.
    @Override
    public void fire() {
        if (!isSelected()) {
            super.fire();
        }
    }
}
