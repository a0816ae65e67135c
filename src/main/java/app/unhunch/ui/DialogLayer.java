package app.unhunch.ui;

import app.unhunch.ui.widget.Dialog;
import app.unhunch.ui.widget.Dialogs;
import atlantafx.base.controls.ModalPane;
import java.util.ArrayDeque;
import java.util.Queue;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.layout.StackPane;
import org.jspecify.annotations.Nullable;

/// Dialogs in the middle of the window, above a veil. The keyboard goes to the dialog, stays there, and goes back to
/// where it was. The veil is made with the first dialog, as a window that opens has none.
final class DialogLayer extends StackPane implements Dialogs {

    private @Nullable ModalPane veil;
    private final Queue<Runnable> waiting = new ArrayDeque<>();
    private @Nullable Runnable whenClosed;
    private @Nullable Node hadFocus;

    DialogLayer() {
        setPickOnBounds(false);
        setVisible(false);
    }

    @Override
    public void show(Dialog dialog, Runnable closed) {
        if (isDisplay()) {
            waiting.add(() -> show(dialog, closed));
            return;
        }
        ModalPane pane = veil();
        whenClosed = closed;
        pane.setPersistent(dialog.leaving() == Dialog.Leaving.BY_ANSWER);
        hadFocus = getScene() == null ? null : getScene().getFocusOwner();
        pane.show(dialog);
        dialog.requestFocus();
    }

    @Override
    public void whenFree(Runnable deed) {
        if (isDisplay()) {
            waiting.add(deed);
        } else {
            deed.run();
        }
    }

    @Override
    public void close() {
        if (isDisplay()) {
            veil().hide(false);
        }
    }

    /// Whether a dialog shows.
    boolean isDisplay() {
        return veil != null && veil.isDisplay();
    }

    private ModalPane veil() {
        if (veil == null) {
            ModalPane pane = new EagerPane();
            veil = pane;
            pane.setInTransitionFactory(null);
            pane.setOutTransitionFactory(null);
            getChildren().add(pane);
            visibleProperty().bind(pane.displayProperty());
            pane.displayProperty().subscribe((_, shown) -> {
                if (!shown) {
                    closed(pane);
                }
            });
            sceneProperty().flatMap(Scene::focusOwnerProperty).subscribe(focused -> keepFocus(pane, focused));
            // Only now can what is in it be seen and take the keyboard.
            applyCss();
        }
        return veil;
    }

    private static void keepFocus(ModalPane pane, @Nullable Node focused) {
        Node dialog = pane.getContent();
        if (pane.isDisplay() && dialog != null && focused != null && !isInside(focused, dialog)) {
            dialog.requestFocus();
        }
    }

    private static boolean isInside(Node node, Node ancestor) {
        for (Node n = node; n != null; n = n.getParent()) {
            if (n.equals(ancestor)) {
                return true;
            }
        }
        return false;
    }

    private void closed(ModalPane pane) {
        Runnable then = whenClosed;
        whenClosed = null;
        // Before the next dialog comes: cleared any later, that one would go too.
        pane.setContent(null);
        if (hadFocus != null) {
            hadFocus.requestFocus();
            hadFocus = null;
        }
        if (then != null) {
            then.run();
        }
        while (!pane.isDisplay() && !waiting.isEmpty()) {
            waiting.remove().run();
        }
    }

    /// A sheet may be shown before the first pass over the style sheets, which would make the skin too late.
    private static final class EagerPane extends ModalPane {
        EagerPane() {
            setSkin(createDefaultSkin());
        }
    }
}
