package app.unhunch.ui;

import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;

/// Whether the last thing that a person touched was a key. The toolkit shows where the keyboard is only after
/// a step from control to control; a dialog or a screen that a key opened gives the keyboard to a control
/// itself, and that is to be seen, too.
final class KeyboardMark {

    private static final PseudoClass KEYBOARD = PseudoClass.getPseudoClass("keyboard");

    private KeyboardMark() {}

    /// Style sheets ask this node for `:keyboard`.
    static void keepOn(Node root) {
        root.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (!event.getCode().isModifierKey()) {
                root.pseudoClassStateChanged(KEYBOARD, true);
            }
        });
        root.addEventFilter(MouseEvent.MOUSE_PRESSED, _ -> root.pseudoClassStateChanged(KEYBOARD, false));
    }
}
