package app.unhunch.launch.machine;

import static org.assertj.core.api.Assertions.assertThat;

import app.unhunch.i18n.SystemLocales;
import java.util.Locale;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class LocalizationTest {

    private final Locale usual = Locale.getDefault();
    private final Locale words = Locale.getDefault(Locale.Category.DISPLAY);
    private final Locale formats = Locale.getDefault(Locale.Category.FORMAT);

    @AfterEach
    void restore() {
        Locale.setDefault(usual);
        Locale.setDefault(Locale.Category.DISPLAY, words);
        Locale.setDefault(Locale.Category.FORMAT, formats);
    }

    @Test
    void whatTheToolkitSaysItselfIsInTheSameLanguageWithTheSameNumbers() {
        Localization.prevail(
                Localization.choose("system", new SystemLocales(Locale.JAPAN, Locale.GERMANY, Locale.of("ar", "EG"))));

        assertThat(Locale.getDefault()).isEqualTo(Locale.ENGLISH);
        assertThat(String.format("%d", 12)).isEqualTo("12");
    }
}
