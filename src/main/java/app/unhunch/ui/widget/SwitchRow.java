package app.unhunch.ui.widget;

import javafx.beans.property.BooleanProperty;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;

/// Words, and a switch at their end; a press on either turns it over.
public final class SwitchRow extends HBox {

    private final CheckBox box = new CheckBox();

    /// @param words what is switched, as a node that is shown before the switch
    /// @param spoken the same for a screen reader
    public SwitchRow(Node words, String spoken) {
        box.getStyleClass().add("switch");
        box.setAccessibleText(spoken);
        box.setMinSize(USE_PREF_SIZE, USE_PREF_SIZE);
        getStyleClass().add("switch-row");
        setAlignment(Pos.CENTER_LEFT);
        setHgrow(words, Priority.SOMETIMES);
        words.setOnMouseClicked(_ -> box.fire());
        getChildren().addAll(words, box);
    }

    /// The switch itself, which takes the keyboard.
    public CheckBox box() {
        return box;
    }

    /// Whether it is on.
    public BooleanProperty on() {
        return box.selectedProperty();
    }
}
