package app.unhunch.console;

import java.time.Duration;
import java.util.Locale;

/// How times are written.
public final class TimeFormat {

    private static final long NANOS = Duration.ofSeconds(1).toNanos();

    private TimeFormat() {}

    /// Minutes, seconds and milliseconds, `05:36.000`.
    public static String exact(Duration time) {
        return String.format(
                Locale.ROOT, "%02d:%02d.%03d", time.toMinutes(), time.toSecondsPart(), time.toMillisPart());
    }

    /// Minutes and seconds, `05:36`; a begun second counts.
    static String minutes(Duration time) {
        long seconds = seconds(time);
        return String.format(Locale.ROOT, "%02d:%02d", seconds / 60, seconds % 60);
    }

    /// Whole seconds; a begun one counts, as people count down to nothing and not to less than one.
    static long seconds(Duration time) {
        return Math.ceilDiv(time.toNanos(), NANOS);
    }
}
