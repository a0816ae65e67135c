package app.unhunch.i18n;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NumbersTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        en | en-GB | 0      | 0
        en | de-DE | 7      | 7
        en | de-DE | 4.0    | 4
        en | de-DE | 999    | 999
        en | de-DE | 1000   | 1.000
        en | de-DE | 0.5    | 0,5
        en | de-DE | 2.25   | 2,25
        en | de-DE | -3     | -3
        en | en-US | 1234.5 | 1,234.5
        en | und   | 1234.5 | 1,234.5
        en | ar-EG | 1234.5 | 1,234.5
        en | fa-IR | 12     | 12
        de | en-GB | 1234.5 | 1,234.5
        ar | ar-EG | 12     | ١٢
        ar | ar-MA | 12     | 12
        """)
    void theyHaveTheSignsOfTheRegionAndTheDigitsOfTheLanguage(
            String words, String system, double number, String written) {
        assertThat(new Numbers(UiLocaleTest.locale(words, system)).write(number))
                .isEqualTo(written);
    }
}
