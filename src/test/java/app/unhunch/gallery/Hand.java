package app.unhunch.gallery;

import app.unhunch.model.Routine;
import app.unhunch.ui.Shell;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Pane;

/// What a person does before a picture is taken.
final class Hand {

    private Hand() {}

    static void open(Shell shell, Optional<Routine> routine, Pane holder) {
        holder.getChildren().setAll(shell.root());
        shell.open(routine);
        settle(holder.getScene());
    }

    static void type(Node target, KeyCode code) {
        target.fireEvent(new KeyEvent(KeyEvent.KEY_PRESSED, "", "", code, false, false, false, false));
    }

    static void press(Scene scene, String id) {
        settle(scene);
        ((Button) scene.lookup("#" + id)).fire();
    }

    /// How it feels after a session.
    static Consumer<Scene> rating(int number) {
        return scene -> {
            settle(scene);
            ((ToggleButton) scene.lookup("#number-" + number)).fire();
        };
    }

    /// Text that fits its room and lists of cards settle in a few passes.
    static void settle(Scene scene) {
        for (int pass = 0; pass < 4; pass++) {
            scene.getRoot().applyCss();
            scene.getRoot().layout();
        }
    }
}
