package app.unhunch.ui.session.input;

import app.unhunch.session.Command;
import app.unhunch.ui.session.input.SessionAction.ToScreen;
import app.unhunch.ui.session.input.SessionAction.ToSession;
import java.util.List;
import java.util.Optional;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/// One key of the session screen.
///
/// @param name the end of the key of the text that explains it
/// @param typed what it writes, for those that are known by that; empty for others
/// @param codes where it is, for those whose text is not on every keyboard
public record SessionKey(String name, String typed, SessionAction action, List<KeyCode> codes) {

    /// All of them. None has a modifier, as those belong to the system.
    public static final List<SessionKey> ALL = List.of(
            key("toggle", "", ToScreen.TOGGLE, KeyCode.SPACE),
            key("back", "", new ToSession(Command.BACK), KeyCode.LEFT, KeyCode.B),
            key("next", "", new ToSession(Command.NEXT), KeyCode.RIGHT, KeyCode.N),
            key("skipWarmUp", "", new ToSession(Command.SKIP_WARM_UP), KeyCode.W),
            key("extend", "+", new ToSession(Command.EXTEND), KeyCode.PLUS, KeyCode.EQUALS, KeyCode.ADD),
            key("hurts", "", new ToSession(Command.HURTS), KeyCode.H),
            key("undo", "", new ToSession(Command.UNDO), KeyCode.U, KeyCode.BACK_SPACE),
            key("mute", "", ToScreen.MUTE, KeyCode.M),
            key("fullScreen", "", ToScreen.FULL_SCREEN, KeyCode.F, KeyCode.F11),
            key("small", "", ToScreen.SMALL, KeyCode.S),
            key("stop", "", ToScreen.STOP, KeyCode.ESCAPE),
            key("keys", "?", ToScreen.KEYS, KeyCode.F1));

    /// The key that was pressed, if it has a meaning here.
    public static Optional<SessionKey> of(KeyEvent event) {
        if (event.isControlDown() || event.isAltDown() || event.isMetaDown()) {
            return Optional.empty();
        }
        return ALL.stream()
                .filter(key -> key.codes.contains(event.getCode())
                        || (!key.typed.isEmpty() && key.typed.equals(event.getText())))
                .findFirst();
    }

    private static SessionKey key(String name, String typed, SessionAction action, KeyCode... codes) {
        return new SessionKey(name, typed, action, List.of(codes));
    }
}
