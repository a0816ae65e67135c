package app.unhunch.ui;

import javafx.scene.Node;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/// Wherever a screen does not use these keys itself, F1 and ? ask for help. Where text is written, ? is
/// written.
final class HelpKeys {

    private static final String QUESTION_MARK = "?";

    private HelpKeys() {}

    static void listenUnder(Node root, Runnable help) {
        root.addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.F1) {
                help.run();
            }
        });
        root.addEventHandler(KeyEvent.KEY_TYPED, event -> {
            if (QUESTION_MARK.equals(event.getCharacter()) && !(event.getTarget() instanceof TextInputControl)) {
                help.run();
            }
        });
    }
}
