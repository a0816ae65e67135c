package app.unhunch.run.audio;

import app.unhunch.coach.AudioPreferences;
import app.unhunch.coach.Verbosity;
import java.util.Map;

/// How somebody hears who has changed nothing but how much is said.
final class Hearing {

    private Hearing() {}

    static AudioPreferences of(Verbosity verbosity) {
        return new AudioPreferences(verbosity, false, "", 165, 1, Map.of());
    }

    static AudioPreferences muted() {
        return new AudioPreferences(Verbosity.FULL, true, "", 165, 1, Map.of());
    }
}
