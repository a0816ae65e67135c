package app.unhunch.ui;

import javafx.scene.Node;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/// What Enter does with the button that has the keyboard.
final class EnterKey {

    private EnterKey() {}

    /// What is on or off is changed with Space: a person who answers and presses Enter has not changed their mind, and
    /// means the default button. Comes before [KeyRepeat], which would take what is passed on for a repeat.
    static void passTogglesUnder(Node root) {
        root.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ENTER && event.getTarget() instanceof ToggleButton toggle) {
                event.consume();
                Node around = toggle.getParent();
                around.fireEvent(event.copyFor(around, around));
            }
        });
    }

    /// Enter belongs to the button that has the keyboard, and to the default button only when none has it.
    static void pressButtonsUnder(Node root) {
        root.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ENTER
                    && !event.isConsumed()
                    && event.getTarget() instanceof ButtonBase button) {
                event.consume();
                button.fire();
            }
        });
    }
}
