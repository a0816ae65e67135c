package app.unhunch.ui.widget;

import javafx.event.EventType;
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
}
