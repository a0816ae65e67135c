package app.unhunch.i18n;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FormsTest {

    private static final Map<String, String> BASE = Map.of(
            "hello", "Hello {name}",
            "days.one", "One day at {place}",
            "days.other", "{count} days at {place}");

    @ParameterizedTest
    @CsvSource({
        "en, one other",
        "ja, other",
        "pl, few many one",
        "ar, few many one other two zero",
        "fr, many one other"
    })
    void aLanguageHasTheCategoriesThatItsNumbersHave(String language, String categories) {
        assertThat(String.join(" ", Forms.categories(Locale.of(language)))).isEqualTo(categories);
    }

    @Test
    void aLanguageThatHasAllItNeedsIsWell() {
        assertThat(problems(
                        "ru",
                        Map.of(
                                "hello", "Привет, {name}",
                                "days.one", "{place}: {count} день",
                                "days.2", "{place}: два дня",
                                "days.few", "{place}: {count} дня",
                                "days.many", "{place}: {count} дней")))
                .isEmpty();
    }

    @Test
    void whatIsMissingMisspeltOrTooMuchIsToldByItsKey() {
        assertThat(problems(
                        "ru",
                        Map.of(
                                "helo", "Привет",
                                "days.one", "{count} день",
                                "days.few", "{place}: {count} дня")))
                .containsExactly(
                        "days.many is missing",
                        "days.one should have the arguments [count, place]",
                        "hello is missing",
                        "helo is not in the base");
    }

    private static Iterable<String> problems(String language, Map<String, String> texts) {
        return Forms.problems(BASE, texts, Locale.of(language));
    }
}
