package app.unhunch.ui;

import javafx.scene.Node;
import javafx.scene.input.KeyEvent;
import javafx.stage.Stage;

/// Wherever a screen does not use these keys itself, F and F11 change to full screen and back, and Escape leaves it.
final class FullScreenKeys {

    private FullScreenKeys() {}

    static void listenUnder(Node root) {
        root.addEventHandler(KeyEvent.KEY_PRESSED, event -> pressed(root, event));
    }

    private static void pressed(Node root, KeyEvent event) {
        if (!(root.getScene().getWindow() instanceof Stage stage) || event.isShortcutDown() || event.isAltDown()) {
            return;
        }
        switch (event.getCode()) {
            case F, F11 -> stage.setFullScreen(!stage.isFullScreen());
            case ESCAPE -> stage.setFullScreen(false);
            default -> {}
        }
    }
}
