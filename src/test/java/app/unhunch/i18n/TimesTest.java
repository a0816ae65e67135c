package app.unhunch.i18n;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TimesTest {

    private final Texts texts = TestTexts.english();

    @ParameterizedTest
    @CsvSource({"0, 0:00", "1, 0:01", "999, 0:01", "1000, 0:01", "1001, 0:02", "59999, 1:00", "605000, 10:05"})
    void aCountdownShowsASecondUntilItIsOver(long millis, String shown) {
        assertThat(Times.clockLike(Duration.ofMillis(millis), texts)).isEqualTo(shown);
    }

    @Test
    void aCountdownIsInTheDigitsOfItsWords() {
        Locale arabic = Locale.forLanguageTag("ar-EG");
        Texts words = new Texts("test", new UiLocale(arabic, arabic, arabic), Map.of());
        assertThat(Times.clockLike(Duration.ofSeconds(605), words)).isEqualTo("١٠:٠٥");
    }

    @ParameterizedTest
    @CsvSource({"30, 30 s", "60, 1 min", "107, 1 min 47 s", "600, 10 min"})
    void aLengthInWords(long seconds, String words) {
        assertThat(Times.inWords(Duration.ofSeconds(seconds), texts)).isEqualTo(words);
    }

    @ParameterizedTest
    @CsvSource({
        "0, 0 min",
        "13, under 1 min",
        "29, under 1 min",
        "30, 1 min",
        "89, 1 min",
        "90, 2 min",
        "3900, 1 h 5 min"
    })
    void aLengthRoughly(long seconds, String words) {
        assertThat(Times.roughly(Duration.ofSeconds(seconds), texts)).isEqualTo(words);
    }

    @Test
    void theEndIsATimeOfDay() {
        Clock clock = Clock.fixed(Instant.parse("2026-03-02T23:55:00Z"), ZoneOffset.UTC);

        assertThat(new Times(clock, TestTexts.formats()).after(Duration.ofMinutes(10)))
                .isEqualTo("00:05");
    }
}
