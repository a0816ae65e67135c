package app.unhunch.ui.settings;

import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.Region;

/// A round spot of colour, one of a few to choose from. Its name is a tooltip and its accessible text.
final class Swatch extends RadioToggle {

    /// @param paint what fills it, as in a style sheet
    Swatch(String name, String paint) {
        super("");
        Region spot = new Region();
        spot.getStyleClass().add("spot");
        spot.setStyle("-fx-background-color: " + paint + ";");
        getStyleClass().add("swatch");
        setGraphic(spot);
        setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
        setAccessibleText(name);
        setTooltip(new Tooltip(name));
    }
}
