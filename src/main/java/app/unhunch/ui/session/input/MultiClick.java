package app.unhunch.ui.session.input;

import java.util.function.Supplier;
import javafx.event.EventHandler;
import javafx.event.EventType;
import javafx.scene.Node;
import javafx.scene.control.ButtonBase;
import javafx.scene.input.MouseEvent;
import org.jspecify.annotations.Nullable;

/// Keeps the further presses of a double click from whatever the first one has brought under the pointer: nobody has
/// seen it yet. A filter for the events of a screen.
public final class MultiClick implements EventHandler<MouseEvent> {

    private final Supplier<?> shown;
    private @Nullable Pressed before;
    private boolean dropped;

    /// What a press met: what the screen showed, and the button below the pointer.
    private record Pressed(Object shown, @Nullable ButtonBase button) {}

    /// @param shown what the screen shows now; presses meet the same as long as it is equal
    public MultiClick(Supplier<?> shown) {
        this.shown = shown;
    }

    @Override
    public void handle(MouseEvent event) {
        EventType<?> type = event.getEventType();
        if (type == MouseEvent.MOUSE_PRESSED) {
            Pressed now = new Pressed(shown.get(), button(event));
            dropped = event.getClickCount() > 1 && !now.equals(before);
            // A third press still belongs to what the first one met.
            before = dropped ? before : now;
        }
        boolean acts = type == MouseEvent.MOUSE_PRESSED
                || type == MouseEvent.MOUSE_RELEASED
                || type == MouseEvent.MOUSE_CLICKED;
        if (dropped && acts) {
            event.consume();
        }
    }

    private static @Nullable ButtonBase button(MouseEvent event) {
        Node node = event.getTarget() instanceof Node target ? target : null;
        while (node != null && !(node instanceof ButtonBase)) {
            node = node.getParent();
        }
        return (ButtonBase) node;
    }
}
