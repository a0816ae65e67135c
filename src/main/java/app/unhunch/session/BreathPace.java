package app.unhunch.session;

import app.unhunch.model.Breath;
import java.time.Duration;

/// How long a person breathes in and out; both are positive.
public record BreathPace(Duration in, Duration out) {

    public BreathPace {
        if (!in.isPositive() || !out.isPositive()) {
            throw new IllegalArgumentException("a breath takes time, not " + in + " and " + out);
        }
    }

    /// The length of one half.
    public Duration of(Breath half) {
        return half == Breath.IN ? in : out;
    }

    /// A time made longer until it ends with a breath.
    Duration wholeBreaths(Duration least) {
        Duration breath = in.plus(out);
        long breaths = least.plus(breath).minusNanos(1).dividedBy(breath);
        return breath.multipliedBy(breaths);
    }

    /// Where in the breath one is after breathing at this pace for a time, beginning with an in-breath.
    BreathPoint at(Duration elapsed) {
        long cycle = in.plus(out).toNanos();
        long into = elapsed.toNanos() % cycle;
        long inhale = in.toNanos();
        return into < inhale
                ? BreathPoint.of(Breath.IN, into, inhale)
                : BreathPoint.of(Breath.OUT, into - inhale, cycle - inhale);
    }
}
