package app.unhunch.ui.settings;

import javafx.scene.AccessibleRole;
import javafx.scene.control.ToggleButton;

/// One of a few, of which one is always chosen.
class RadioToggle extends ToggleButton {

    RadioToggle(String words) {
        super(words);
        setMnemonicParsing(false);
        setAccessibleRole(AccessibleRole.RADIO_BUTTON);
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
