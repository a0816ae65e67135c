package app.unhunch.ui;

import app.unhunch.ui.session.SessionView;
import app.unhunch.ui.widget.Dialogs;
import javafx.scene.Node;
import javafx.scene.layout.Pane;
import javafx.scene.layout.StackPane;

/// Shows one screen at a time, and gives it the keyboard.
final class Navigator {

    private final StackPane screen = new StackPane();
    private final Dialogs dialogs;
    private Runnable shown = () -> {};

    /// @param dialogs keep the keyboard while one of them shows
    Navigator(Dialogs dialogs) {
        this.dialogs = dialogs;
    }

    /// The pane that holds the screen.
    Pane pane() {
        return screen;
    }

    /// Calls this each time that a screen came up.
    void whenShown(Runnable told) {
        shown = told;
    }

    /// Whether no screen was shown yet.
    boolean isEmpty() {
        return screen.getChildren().isEmpty();
    }

    boolean shows(Node view) {
        return screen.getChildren().contains(view);
    }

    boolean showsSession() {
        return screen.getChildren().stream().anyMatch(SessionView.class::isInstance);
    }

    void show(Node view) {
        screen.getChildren().setAll(view);
        // Only after a pass over the style sheets is everything in the scene, and can take the keyboard.
        screen.applyCss();
        screen.layout();
        // A dialog that is about to close would take the keyboard with it.
        dialogs.whenFree(() -> {
            if (shows(view)) {
                view.requestFocus();
            }
        });
        shown.run();
    }
}
