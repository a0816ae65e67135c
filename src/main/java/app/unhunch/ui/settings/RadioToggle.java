package app.unhunch.ui.settings;

import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableValue;
import javafx.scene.AccessibleRole;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;

/// One of a few, of which one is chosen; none where something else is set than any of them says.
class RadioToggle extends ToggleButton {

    RadioToggle(String words) {
        super(words);
        setMnemonicParsing(false);
        setAccessibleRole(AccessibleRole.RADIO_BUTTON);
        // The keyboard comes to the chosen one, or to each while none is; the arrow keys lead on from there.
        ObservableValue<Boolean> none = toggleGroupProperty()
                .flatMap(ToggleGroup::selectedToggleProperty)
                .map(_ -> false)
                .orElse(true);
        focusTraversableProperty()
                .bind(Bindings.createBooleanBinding(() -> isSelected() || none.getValue(), selectedProperty(), none));
    }

    /// Chooses it; unlike other toggle buttons, a second press does not leave nothing chosen.
    @Override
    public void fire() {
        if (!isSelected()) {
            super.fire();
        }
    }
}
