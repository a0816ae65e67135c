package app.unhunch.ui;

import app.unhunch.ui.common.Sheet;
import app.unhunch.ui.common.Sheets;
import atlantafx.base.controls.ModalPane;
import java.util.ArrayDeque;
import java.util.Queue;
import javafx.scene.Node;
import javafx.scene.layout.StackPane;
import org.jspecify.annotations.Nullable;

/// Sheets in the middle of the window, above a veil. The keyboard goes to the sheet, stays there, and goes back to
/// where
/// it was.
final class SheetPane extends StackPane implements Sheets {

    private final ModalPane pane = new EagerPane();
    private final Queue<Runnable> waiting = new ArrayDeque<>();
    private @Nullable Runnable whenClosed;
    private @Nullable Node hadFocus;

    SheetPane() {
        pane.setInTransitionFactory(null);
        pane.setOutTransitionFactory(null);
        getChildren().add(pane);
        setPickOnBounds(false);
        visibleProperty().bind(pane.displayProperty());
        pane.displayProperty().subscribe(shown -> {
            if (!shown) {
                closed();
            }
        });
        sceneProperty().flatMap(scene -> scene.focusOwnerProperty()).subscribe(focused -> keepFocus(focused));
    }

    @Override
    public void show(Sheet sheet, Runnable closed) {
        if (pane.isDisplay()) {
            waiting.add(() -> show(sheet, closed));
            return;
        }
        whenClosed = closed;
        pane.setPersistent(sheet.leaving() == Sheet.Leaving.BY_ANSWER);
        hadFocus = getScene() == null ? null : getScene().getFocusOwner();
        pane.show(sheet);
        sheet.requestFocus();
    }

    @Override
    public void whenFree(Runnable deed) {
        if (pane.isDisplay()) {
            waiting.add(deed);
        } else {
            deed.run();
        }
    }

    @Override
    public void close() {
        if (pane.isDisplay()) {
            pane.hide(false);
        }
    }

    private void keepFocus(@Nullable Node focused) {
        Node sheet = pane.getContent();
        if (pane.isDisplay() && sheet != null && focused != null && !isInside(focused, sheet)) {
            sheet.requestFocus();
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

    private void closed() {
        Runnable then = whenClosed;
        whenClosed = null;
        // Before the next sheet comes: cleared any later, that one would go too.
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
