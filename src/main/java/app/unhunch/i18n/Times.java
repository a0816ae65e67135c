package app.unhunch.i18n;

import static app.unhunch.i18n.Arg.arg;

import java.time.Clock;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Arrays;

/// Writes lengths and times of day for people.
public final class Times {

    private static final long LEAST_OF_A_MINUTE = 30;

    private final Clock clock;
    private final Formats formats;

    public Times(Clock clock, Formats formats) {
        this.clock = clock;
        this.formats = formats;
    }

    /// Now, in the offset of where the person is.
    public OffsetDateTime now() {
        return OffsetDateTime.ofInstant(clock.instant(), clock.getZone());
    }

    /// Today, where the person is.
    public LocalDate today() {
        return now().toLocalDate();
    }

    /// The day on which weeks begin, where the person is.
    public DayOfWeek firstOfWeek() {
        return formats.firstOfWeek();
    }

    /// The time of day of some moment, such as `14:32`, as it was where it was.
    public String timeOfDay(OffsetDateTime moment) {
        return formats.timeOfDay(moment);
    }

    /// The text of a key for a day: `key.today`, `key.yesterday`, or `key.earlier` with `{date}`.
    public String ofDay(String key, LocalDate date, Texts texts, Arg... args) {
        if (date.equals(today())) {
            return texts.get(key + ".today", args);
        }
        if (date.equals(today().minusDays(1))) {
            return texts.get(key + ".yesterday", args);
        }
        Arg[] all = Arrays.copyOf(args, args.length + 1);
        all[args.length] = arg("date", day(date));
        return texts.get(key + ".earlier", all);
    }

    /// A date in words, such as `Tue 24 Nov`; of another year, with the year.
    public String day(LocalDate date) {
        return date.getYear() == today().getYear() ? formats.day(date) : formats.dayAndYear(date);
    }

    /// Minutes and seconds such as `8:05`, rounded up to whole seconds, as a countdown is read.
    public static String clockLike(Duration length, Texts texts) {
        long seconds = seconds(length);
        long rest = seconds % 60;
        return texts.number(seconds / 60) + ":" + (rest < 10 ? texts.number(0) : "") + texts.number(rest);
    }

    /// Whole seconds, rounded up: a countdown shows 1 until it is over.
    public static long seconds(Duration length) {
        return length.plusNanos(999_999_999).toSeconds();
    }

    /// A length in words, such as `8 min 5 s`.
    public static String inWords(Duration length, Texts texts) {
        long seconds = seconds(length);
        if (seconds < 60) {
            return texts.get("time.seconds", arg("seconds", seconds));
        }
        Arg minutes = arg("minutes", seconds / 60);
        return seconds % 60 == 0
                ? texts.get("time.minutes", minutes)
                : texts.get("time.minutesAndSeconds", minutes, arg("seconds", seconds % 60));
    }

    /// A length in whole minutes; whatever is not nothing is at least one.
    public static long wholeMinutes(Duration length) {
        long seconds = seconds(length);
        return seconds == 0 ? 0 : Math.max(1, Math.round(seconds / 60.0));
    }

    /// A length in whole minutes, such as `8 min` or `1 h 5 min`; what would be rounded to none is said to be under
    /// one.
    public static String roughly(Duration length, Texts texts) {
        long seconds = seconds(length);
        if (seconds > 0 && seconds < LEAST_OF_A_MINUTE) {
            return texts.get("time.underMinute");
        }
        long minutes = wholeMinutes(length);
        return minutes < 60
                ? texts.get("time.minutes", arg("minutes", minutes))
                : texts.get("time.hoursAndMinutes", arg("hours", minutes / 60), arg("minutes", minutes % 60));
    }

    /// The number of the present minute, to see whether it is another one.
    public long minute() {
        return Math.floorDiv(clock.millis(), 60_000);
    }

    /// The time of day that it will be after a while, such as `14:32`.
    public String after(Duration length) {
        return formats.timeOfDay(clock.instant().plus(length).atZone(clock.getZone()));
    }
}
