package app.unhunch.i18n;

import java.text.NumberFormat;

/// Writes numbers as a locale does.
final class Numbers {

    private final UiLocale locale;

    Numbers(UiLocale locale) {
        this.locale = locale;
    }

    /// The number with at most three decimals. Small whole numbers are written without asking for the separators of the
    /// locale: to find those out takes a while, and stood before the window.
    String write(Number number) {
        double value = number.doubleValue();
        return locale.isPlainlyLatin() && value >= 0 && value < 1000 && value == Math.rint(value)
                ? Long.toString((long) value)
                : NumberFormat.getInstance(locale.numbers()).format(number);
    }
}
