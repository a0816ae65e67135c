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
    private boolean moving;

    /// @param speed how many times faster than life, 1 to 1000
    public SessionClock(Session session, int speed) {
        if (speed < 1 || speed > 1000) {
            throw new IllegalArgumentException("speed is 1 to 1000, not " + speed);
        }
        this.session = session;
        this.speed = speed;
    }

    /// Takes a reading in nanoseconds from any origin and returns what happened since the one before. The first reading
    /// only sets the origin, and so does the first one after a pause, in which readings may be rare; a reading that
    /// runs backwards counts as none.
    public List<SessionEvent> tick(long nanoTime) {
        long elapsed = moving ? nanoTime - last : 0;
        last = nanoTime;
        List<SessionEvent> events = elapsed > GAP && session.allows(Command.PAUSE)
                ? session.pause(PauseReason.GAP)
                : session.advance(Duration.ofNanos(Math.clamp(elapsed, 0, GAP)).multipliedBy(speed));
        moving = session.state() == State.RUNNING || session.state() == State.LEAD_IN;
        return events;
    }
}
