package app.unhunch.i18n;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.chrono.IsoChronology;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.DecimalStyle;
import java.time.format.FormatStyle;
import java.time.format.TextStyle;
import java.time.temporal.TemporalAccessor;
import java.time.temporal.WeekFields;
import java.util.Locale;

/// Writes times of day and dates: their words in the language of the interface, their order and clock as the region has
/// them.
public final class Formats {

    private final UiLocale locale;
    private final DateTimeFormatter day;
    private final DateTimeFormatter dayAndYear;
    private final DateTimeFormatter dayOfMonth;
    private final DateTimeFormatter longDate;
    private final DateTimeFormatter timeOfDay;

    public Formats(UiLocale locale) {
        this.locale = locale;
        this.day = localized(DateTimeFormatter.ofLocalizedPattern("MMMEd"));
        this.dayAndYear = localized(DateTimeFormatter.ofLocalizedPattern("yMMMd"));
        this.dayOfMonth = localized(DateTimeFormatter.ofLocalizedPattern("MMMd"));
        this.longDate = localized(DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG));
        this.timeOfDay = localized(DateTimeFormatter.ofPattern(clock(locale.formats()), locale.formats()));
    }

    /// A time of day, such as `14:32` or `2:32 PM`.
    public String timeOfDay(TemporalAccessor time) {
        return timeOfDay.format(time);
    }

    /// A date without its year, such as `Tue 24 Nov`.
    public String day(LocalDate date) {
        return day.format(date);
    }

    /// A date with its year, such as `24 Nov 2026`.
    public String dayAndYear(LocalDate date) {
        return dayAndYear.format(date);
    }

    /// A date without weekday and year, such as `24 Nov`.
    public String dayOfMonth(LocalDate date) {
        return dayOfMonth.format(date);
    }

    /// A date in full words, such as `24 November 2026`.
    public String longDate(LocalDate date) {
        return longDate.format(date);
    }

    /// The short name of a month, for where it stands alone.
    public String month(Month month) {
        return month.getDisplayName(TextStyle.SHORT_STANDALONE, locale.formats());
    }

    /// The short name of a weekday, for where it stands alone.
    public String weekday(DayOfWeek day) {
        return day.getDisplayName(TextStyle.SHORT_STANDALONE, locale.formats());
    }

    /// The day on which weeks begin.
    public DayOfWeek firstOfWeek() {
        return WeekFields.of(locale.formats()).getFirstDayOfWeek();
    }

    private DateTimeFormatter localized(DateTimeFormatter formatter) {
        DateTimeFormatter own = formatter.withLocale(locale.formats());
        return locale.isPlainlyLatin() ? own : own.withDecimalStyle(DecimalStyle.of(locale.numbers()));
    }

    /// The pattern of a time of day. Where CLDR knows the language but not in this region, it has that of the language,
    /// and then the region decides between 12 and 24 hours.
    private static String clock(Locale formats) {
        String pattern = pattern(formats);
        if (formats.getCountry().isEmpty()
                || !pattern.equals(pattern(
                        new Locale.Builder().setLocale(formats).setRegion("").build()))) {
            return pattern;
        }
        String ofRegion = DateTimeFormatterBuilder.getLocalizedDateTimePattern("jm", IsoChronology.INSTANCE, formats);
        return hasHalves(ofRegion) == hasHalves(pattern) ? pattern : ofRegion;
    }

    private static String pattern(Locale locale) {
        return DateTimeFormatterBuilder.getLocalizedDateTimePattern(
                null, FormatStyle.SHORT, IsoChronology.INSTANCE, locale);
    }

    /// Whether a pattern tells the halves of a day apart.
    private static boolean hasHalves(String pattern) {
        return pattern.contains("h") || pattern.contains("K");
    }
}
