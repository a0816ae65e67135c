package app.unhunch.i18n;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.Month;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FormatsTest {

    private static final LocalTime TEN_TO_TEN = LocalTime.of(21, 55);
    private static final LocalDate DAY = LocalDate.of(2026, 11, 24);

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        en | en-US | 9:55 PM | Tue, Nov 24 | Nov 24, 2026 | SUNDAY
        en | en-GB | 21:55   | Tue 24 Nov  | 24 Nov 2026  | MONDAY
        en | de-DE | 21:55   | Tue, 24 Nov | 24 Nov 2026  | MONDAY
        en | ja-JP | 21:55   | Tue, Nov 24 | Nov 24, 2026 | SUNDAY
        en | ar-EG | 9:55 PM | Tue, Nov 24 | Nov 24, 2026 | SATURDAY
        en | fa-IR | 21:55   | Tue, Nov 24 | Nov 24, 2026 | SATURDAY
        en | und   | 9:55 PM | Tue, Nov 24 | Nov 24, 2026 | SUNDAY
        de | en-GB | 21:55   | Di., 24. Nov. | 24. Nov. 2026 | MONDAY
        bg | bg-BG | 21:55   | вт, 24.11   | 24.11.2026 г. | MONDAY
        """)
    void wordsFollowTheLanguageAndAllElseTheRegion(
            String words, String system, String time, String day, String dayAndYear, DayOfWeek first) {
        Formats formats = new Formats(UiLocaleTest.locale(words, system));

        assertThat(plain(formats.timeOfDay(TEN_TO_TEN))).isEqualTo(time);
        assertThat(plain(formats.day(DAY))).isEqualTo(day);
        assertThat(plain(formats.dayAndYear(DAY))).isEqualTo(dayAndYear);
        assertThat(formats.firstOfWeek()).isEqualTo(first);
    }

    @Test
    void inEveryRegionWhoseEnglishIsKnownTheClockIsTheOneThatIsKnown() {
        assertThat(Locale.availableLocales()
                        .filter(locale -> locale.getLanguage().equals("en") && !locale.hasExtensions())
                        .filter(locale -> locale.getVariant().isEmpty())
                        .filter(locale -> !new Formats(new UiLocale(Locale.ENGLISH, locale, locale))
                                .timeOfDay(TEN_TO_TEN)
                                .equals(DateTimeFormatter.ofLocalizedTime(FormatStyle.SHORT)
                                        .withLocale(locale)
                                        .format(TEN_TO_TEN))))
                .isEmpty();
    }

    @Test
    void aLanguageWithItsOwnDigitsIsWrittenInThem() {
        Formats formats = new Formats(UiLocaleTest.locale("ar", "ar-EG"));

        assertThat(plain(formats.timeOfDay(TEN_TO_TEN))).isEqualTo("٩:٥٥ م");
        assertThat(formats.dayOfMonth(DAY)).isEqualTo("٢٤ نوفمبر");
    }

    @Test
    void monthsAndWeekdaysHaveShortNames() {
        Formats formats = new Formats(UiLocaleTest.locale("en", "de-DE"));

        assertThat(formats.month(Month.NOVEMBER)).isEqualTo("Nov");
        assertThat(formats.weekday(DayOfWeek.TUESDAY)).isEqualTo("Tue");
        assertThat(formats.dayOfMonth(DAY)).isEqualTo("24 Nov");
        assertThat(formats.longDate(DAY)).isEqualTo("24 November 2026");
    }

    /// With plain spaces, of which there are several kinds.
    private static String plain(String text) {
        return text.replaceAll("[\\h\\u200e\\u200f]", " ").strip();
    }
}
