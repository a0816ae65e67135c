package app.unhunch.i18n;

import java.text.NumberFormat;

/// Writes numbers as a locale does.
final class Numbers {

    private final UiLocale locale;

    Numbers(UiLocale locale) {
        this.locale = locale;
    }

    /// The number with at most three decimals.
    String write(Number number) {
        return NumberFormat.getInstance(locale.numbers()).format(number);
    }
}
