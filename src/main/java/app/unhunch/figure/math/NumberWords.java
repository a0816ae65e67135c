package app.unhunch.figure.math;

import java.math.BigDecimal;
import java.math.RoundingMode;

/// Numbers as they stand in a pose file, short enough for a sentence.
public final class NumberWords {

    private NumberWords() {}

    /// An angle without its sign, to a tenth of a degree.
    public static String degrees(double angle) {
        return plain(BigDecimal.valueOf(Math.abs(angle)).setScale(1, RoundingMode.HALF_UP));
    }

    /// A number to a tenth.
    public static String number(double number) {
        return plain(BigDecimal.valueOf(number).setScale(1, RoundingMode.HALF_UP));
    }

    /// A length in whole millimetres.
    public static String millimetres(double metres) {
        return String.valueOf(Math.round(metres * 1000));
    }

    /// A length in metres, to the millimetre.
    public static String metres(double metres) {
        return plain(BigDecimal.valueOf(metres).setScale(3, RoundingMode.HALF_UP));
    }

    private static String plain(BigDecimal number) {
        return number.stripTrailingZeros().toPlainString();
    }
}
