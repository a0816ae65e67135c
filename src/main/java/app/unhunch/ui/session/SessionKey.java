package app.unhunch.ui.session;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/// One key of the session screen.
///
/// @param name the end of the key of the text that explains it
/// @param typed what it writes, for those that are known by that; empty for others
/// @param codes where it is, for those whose text is not on every keyboard
record SessionKey(String name, String typed, Consumer<SessionActions> action, List<KeyCode> codes) {

    /// All of them. None has a modifier, as those belong to the system.
    static final List<SessionKey> ALL = List.of(
            key("toggle", "", SessionActions::toggle, KeyCode.SPACE),
            key("back", "", SessionActions::back, KeyCode.LEFT, KeyCode.B),
            key("next", "", SessionActions::next, KeyCode.RIGHT, KeyCode.N),
            key("extend", "+", SessionActions::extend, KeyCode.PLUS, KeyCode.EQUALS, KeyCode.ADD),
            key("hurts", "", SessionActions::hurts, KeyCode.H),
            key("mute", "", SessionActions::toggleMute, KeyCode.M),
            key("fullScreen", "", SessionActions::toggleFullScreen, KeyCode.F, KeyCode.F11),
            key("small", "", SessionActions::toggleSmall, KeyCode.S),
            key("stop", "", SessionActions::askToStop, KeyCode.ESCAPE),
            key("keys", "?", SessionActions::showKeys, KeyCode.F1));

    /// The key that was pressed, if it has a meaning here.
    static Optional<SessionKey> of(KeyEvent event) {
        if (event.isControlDown() || event.isAltDown() || event.isMetaDown()) {
            return Optional.empty();
        }
        return ALL.stream()
                .filter(key -> key.codes.contains(event.getCode())
                        || !key.typed.isEmpty() && key.typed.equals(event.getText()))
                .findFirst();
    }

    private static SessionKey key(String name, String typed, Consumer<SessionActions> action, KeyCode... codes) {
        return new SessionKey(name, typed, action, List.of(codes));
    }
}
