package app.unhunch.ui.common;

import java.time.Clock;
import java.time.Duration;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Locale;

/// Writes lengths and times of day for people.
public final class Times {

    private final Clock clock;
    private final DateTimeFormatter timeOfDay;

    public Times(Clock clock, Locale locale) {
        this.clock = clock;
        this.timeOfDay = DateTimeFormatter.ofLocalizedTime(FormatStyle.SHORT).withLocale(locale);
    }

    /// Minutes and seconds such as `8:05`, rounded up to whole seconds, as a countdown is read.
    public static String clockLike(Duration length) {
        long seconds = seconds(length);
        return "%d:%02d".formatted(seconds / 60, seconds % 60);
    }

    /// Whole seconds, rounded up: a countdown shows 1 until it is over.
    public static long seconds(Duration length) {
        return length.plusNanos(999_999_999).toSeconds();
    }

    /// A length in words, such as `8 min 5 s`.
    public static String inWords(Duration length, Texts texts) {
        long seconds = seconds(length);
        if (seconds < 60) {
            return texts.get("time.seconds", seconds);
        }
        return seconds % 60 == 0
                ? texts.get("time.minutes", seconds / 60)
                : texts.get("time.minutesAndSeconds", seconds / 60, seconds % 60);
    }

    /// The time of day that it will be after a while, such as `14:32`.
    public String after(Duration length) {
        return timeOfDay.format(clock.instant().plus(length).atZone(clock.getZone()));
    }
}
