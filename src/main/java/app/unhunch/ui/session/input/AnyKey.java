package app.unhunch.ui.session.input;

import java.util.EnumSet;
import java.util.Set;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/// Tells which keys pause for whoever reaches for the keyboard with their face in the mat: all but the one that says
/// that something hurts, the one that asks whether to end, and those that only change others.
public final class AnyKey {

    private static final Set<KeyCode> OTHERS = EnumSet.of(
            KeyCode.H,
            KeyCode.ESCAPE,
            KeyCode.SHIFT,
            KeyCode.CONTROL,
            KeyCode.ALT,
            KeyCode.ALT_GRAPH,
            KeyCode.META,
            KeyCode.WINDOWS,
            KeyCode.COMMAND,
            KeyCode.CAPS,
            KeyCode.NUM_LOCK,
            KeyCode.SCROLL_LOCK);

    private AnyKey() {}

    /// Whether it does so.
    public static boolean pauses(KeyEvent event) {
        return !OTHERS.contains(event.getCode()) && !event.isControlDown() && !event.isAltDown() && !event.isMetaDown();
    }
}
