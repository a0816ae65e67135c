package app.unhunch.coach;

import app.unhunch.model.Side;
import app.unhunch.session.BreathPace;
import app.unhunch.session.Pace;
import java.time.Duration;

/// Paces with the same half breath everywhere.
final class Paces {

    private Paces() {}

    /// All in whole seconds.
    static Pace of(int halfBreath, int getReady, int change, int settle, Side first) {
        Duration half = Duration.ofSeconds(halfBreath);
        return new Pace(
                new BreathPace(half, half),
                new BreathPace(half, half),
                Duration.ofSeconds(getReady),
                Duration.ofSeconds(change),
                Duration.ofSeconds(settle),
                first);
    }
}
