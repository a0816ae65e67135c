package app.unhunch.session;

import java.time.Duration;
import java.util.List;

/// Drives a session by the readings of a monotonic clock, which the caller passes in. A gap of more than a second
/// between two readings (sleep, a stalled machine, a debugger) is a pause, not a catch-up.
public final class SessionClock {

    private static final long GAP = Duration.ofSeconds(1).toNanos();

    private final Session session;
    private final int speed;
    private long last;
    private boolean ticking;

    /// @param speed how many times faster than life, 1 to 1000
    public SessionClock(Session session, int speed) {
        if (speed < 1 || speed > 1000) {
            throw new IllegalArgumentException("speed is 1 to 1000, not " + speed);
        }
        this.session = session;
        this.speed = speed;
    }

    /// Lets the next reading set the origin again, as the last one may be old: in a pause they are rare.
    public void restart() {
        ticking = false;
    }

    /// Takes a reading in nanoseconds from any origin and returns what happened since the one before. The first reading
    /// only sets the origin; a reading that runs backwards counts as none.
    public List<SessionEvent> tick(long nanoTime) {
        long elapsed = ticking ? nanoTime - last : 0;
        last = nanoTime;
        ticking = true;
        if (elapsed > GAP) {
            return session.allows(Command.PAUSE) ? session.pauseForGap() : List.of();
        }
        return session.advance(Duration.ofNanos(Math.max(0, elapsed)).multipliedBy(speed));
    }
}
