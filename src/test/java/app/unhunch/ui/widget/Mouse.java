package app.unhunch.ui.widget;

import java.util.List;
import javafx.event.EventType;
import javafx.scene.Node;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;

/// Makes what a mouse tells a node, with its first button held and no other key.
public final class Mouse {

    private Mouse() {}

    public static MouseEvent event(EventType<MouseEvent> type, double x, double y) {
        boolean held = true;
        boolean free = false;
        return new MouseEvent(
                type,
                x,
                y,
                x,
                y,
                MouseButton.PRIMARY,
                1,
                free,
                free,
                free,
                free,
                held,
                free,
                free,
                held,
                free,
                held,
                null);
    }

    /// Presses a node and lets it go, as the so manieth click at one place within a short time.
    public static void click(Node node, int count) {
        for (EventType<MouseEvent> type :
                List.of(MouseEvent.MOUSE_PRESSED, MouseEvent.MOUSE_RELEASED, MouseEvent.MOUSE_CLICKED)) {
            boolean down = type == MouseEvent.MOUSE_PRESSED;
            node.fireEvent(new MouseEvent(
                    type,
                    0,
                    0,
                    0,
                    0,
                    MouseButton.PRIMARY,
                    count,
                    false,
                    false,
                    false,
                    false,
                    down,
                    false,
                    false,
                    true,
                    false,
                    true,
                    null));
        }
    }
}
