package app.unhunch.i18n;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Locale;

/// Writes lengths and times of day for people.
public final class Times {

    private final Clock clock;
    private final DateTimeFormatter timeOfDay;
    private final DateTimeFormatter day;
    private final DateTimeFormatter dayAndYear;

    public Times(Clock clock, Locale locale) {
        this.clock = clock;
        this.timeOfDay = DateTimeFormatter.ofLocalizedTime(FormatStyle.SHORT).withLocale(locale);
        this.day = DateTimeFormatter.ofLocalizedPattern("MMMEd").withLocale(locale);
        this.dayAndYear = DateTimeFormatter.ofLocalizedPattern("yMMMd").withLocale(locale);
    }

    /// Now, in the offset of where the person is.
    public OffsetDateTime now() {
        return OffsetDateTime.ofInstant(clock.instant(), clock.getZone());
    }

    /// Today, where the person is.
    public LocalDate today() {
        return now().toLocalDate();
    }

    /// The time of day of some moment, such as `14:32`, as it was where it was.
    public String timeOfDay(OffsetDateTime moment) {
        return timeOfDay.format(moment);
    }

    /// `today`, `yesterday`, or the date.
    public String dayInWords(LocalDate date, Texts texts) {
        if (date.equals(today())) {
            return texts.get("time.today");
        }
        return date.equals(today().minusDays(1)) ? texts.get("time.yesterday") : texts.get("time.on", day(date));
    }

    /// A date in words, such as `Tue 24 Nov`; of another year, with the year.
    public String day(LocalDate date) {
        return (date.getYear() == today().getYear() ? day : dayAndYear).format(date);
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

    /// A length in words, such as `8 min 5 s`. Its numbers are too small for separators, so nobody asks how a language
    /// groups digits: that takes a while to find out, and stood before the window.
    public static String inWords(Duration length, Texts texts) {
        long seconds = seconds(length);
        if (seconds < 60) {
            return texts.get("time.seconds", Long.toString(seconds));
        }
        String minutes = Long.toString(seconds / 60);
        return seconds % 60 == 0
                ? texts.get("time.minutes", minutes)
                : texts.get("time.minutesAndSeconds", minutes, Long.toString(seconds % 60));
    }

    /// A length in whole minutes, such as `8 min` or `1 h 5 min`; whatever is not nothing is at least a minute.
    public static String roughly(Duration length, Texts texts) {
        long seconds = seconds(length);
        long minutes = seconds == 0 ? 0 : Math.max(1, Math.round(seconds / 60.0));
        return minutes < 60
                ? texts.get("time.minutes", minutes)
                : texts.get("time.hoursAndMinutes", minutes / 60, minutes % 60);
    }

    /// The number of the present minute, to see whether it is another one.
    public long minute() {
        return Math.floorDiv(clock.millis(), 60_000);
    }

    /// The time of day that it will be after a while, such as `14:32`.
    public String after(Duration length) {
        return timeOfDay.format(clock.instant().plus(length).atZone(clock.getZone()));
    }
}
