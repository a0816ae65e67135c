package app.unhunch.ui;

import java.util.EnumSet;
import java.util.Set;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Slider;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.stage.Window;

/// A key that is held down counts once, where each press means a step: a routine must not rush by under a resting hand.
final class KeyRepeat {

    private static final Set<KeyCode> MAY_REPEAT =
            EnumSet.of(KeyCode.TAB, KeyCode.UP, KeyCode.DOWN, KeyCode.PAGE_UP, KeyCode.PAGE_DOWN);

    private final Set<KeyCode> down = EnumSet.noneOf(KeyCode.class);

    private KeyRepeat() {}

    /// Drops the repeats of held keys before anything under this node sees them.
    static void ignoreUnder(Node node) {
        KeyRepeat held = new KeyRepeat();
        node.addEventFilter(KeyEvent.KEY_PRESSED, held::pressed);
        // A key that is let go over another window is never told to this one.
        node.sceneProperty()
                .flatMap(Scene::windowProperty)
                .flatMap(Window::focusedProperty)
                .subscribe(_ -> held.down.clear());
        node.addEventFilter(KeyEvent.KEY_RELEASED, event -> held.down.remove(event.getCode()));
    }

    private void pressed(KeyEvent event) {
        // A key without a code cannot be told from another one.
        if (event.getCode() != KeyCode.UNDEFINED
                && !down.add(event.getCode())
                && !MAY_REPEAT.contains(event.getCode())
                && !(event.getTarget() instanceof Slider)) {
            event.consume();
        }
    }
}
