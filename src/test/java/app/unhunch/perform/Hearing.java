package app.unhunch.perform;

import app.unhunch.coach.Level;
import app.unhunch.coach.Listening;
import java.util.Map;

/// How somebody hears who has changed nothing but the level.
final class Hearing {

    private Hearing() {}

    static Listening of(Level level) {
        return new Listening(level, false, "", 165, 1, Map.of());
    }

    static Listening muted() {
        return new Listening(Level.FULL, true, "", 165, 1, Map.of());
    }
}
