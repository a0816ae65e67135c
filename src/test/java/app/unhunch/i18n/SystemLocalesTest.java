package app.unhunch.i18n;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SystemLocalesTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
        LANG=en_US.UTF-8                                      | en-US      | en-US
        LANG=en_US.UTF-8 LC_TIME=de_DE.UTF-8                  | de-DE      | en-US
        LANG=en_US.UTF-8 LC_NUMERIC=de_DE.UTF-8               | en-US      | de-DE
        LANG=en_US.UTF-8 LC_TIME=de_DE LC_ALL=ja_JP           | ja-JP      | ja-JP
        LC_TIME=ja_JP                                         | ja-JP      | fr-CA
        LANG=en_US.UTF-8 LC_TIME= LC_ALL=                     | en-US      | en-US
        LANG=ar_EG@mod                                        | ar-EG      | ar-EG
        LANG=sr_RS@latin                                      | sr-Latn-RS | sr-Latn-RS
        LANG=sr_RS.UTF-8@cyrillic                             | sr-Cyrl-RS | sr-Cyrl-RS
        LANG=ca_ES@valencia                                   | ca-ES      | ca-ES
        LANG=de_DE.ISO-8859-15@euro                           | de-DE      | de-DE
        LANG=es_419                                           | es-419     | es-419
        LANG=de                                               | de         | de
        LANG=ast_ES.UTF-8                                     | ast-ES     | ast-ES
        LANG=C                                                | und        | und
        LANG=C.UTF-8                                          | und        | und
        LANG=POSIX                                            | und        | und
        LANG=de_DE.UTF-8 LC_ALL=C                             | und        | und
        LANG=de_DE.UTF-8 LC_TIME=C.UTF-8                      | und        | de-DE
        LANG=tea                                              | tea        | tea
        LANG=Tee_und_Kuchen                                   | fr-CA      | fr-CA
        LANG=de_DEUTSCHLAND                                   | fr-CA      | fr-CA
        LANG=de_DE.UTF-8 LC_TIME=/usr/share/i18n              | de-DE      | de-DE
        LANG=de_DE.UTF-8 LC_TIME=..                           | de-DE      | de-DE
        -                                                     | fr-CA      | fr-CA
        """)
    void datesAndNumbersFollowWhatTheEnvironmentSaysOfThem(String environment, String dates, String numbers) {
        SystemLocales system = SystemLocales.posix(variables(environment), Locale.ENGLISH, Locale.CANADA_FRENCH);

        assertThat(system.dates().toLanguageTag()).isEqualTo(dates);
        assertThat(system.numbers().toLanguageTag()).isEqualTo(numbers);
        assertThat(system.words()).isEqualTo(Locale.ENGLISH);
    }

    @Test
    void whereThereIsNoSuchEnvironmentTheyFollowTheFormatOfTheSystem() {
        assertThat(SystemLocales.of(Locale.UK, Locale.GERMANY))
                .isEqualTo(new SystemLocales(Locale.UK, Locale.GERMANY, Locale.GERMANY));
    }

    private static Map<String, String> variables(@org.jspecify.annotations.Nullable String environment) {
        return environment == null
                ? Map.of()
                : Arrays.stream(environment.split(" "))
                        .map(variable -> variable.split("=", 2))
                        .collect(Collectors.toMap(parts -> parts[0], parts -> parts[1]));
    }
}
