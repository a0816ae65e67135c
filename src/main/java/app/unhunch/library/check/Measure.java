package app.unhunch.library.check;

import java.math.BigDecimal;

/// Between which decimal numbers something has to lie, both included.
///
/// @param unit what is measured, in the plural
record Measure(double min, double max, String unit) {

    static final Measure PLACE = new Measure(-3, 3, "metres");
    static final Measure DIRECTION = new Measure(-3, 3, "");
    static final Measure OFFSET = new Measure(-0.5, 0.5, "metres");
    static final Measure ANGLE = new Measure(-180, 180, "degrees");
    static final Measure SHOULDER_HEIGHT = new Measure(0, 3, "metres");
    static final Measure VIEW_SIZE = new Measure(0.2, 4, "metres");
    static final Measure GLOW_SIZE = new Measure(0.02, 0.4, "metres");
    static final Measure SHARE = new Measure(0, 1, "");

    boolean allow(double number) {
        return min <= number && number <= max;
    }

    /// Such as `0.2 to 4 metres`, for use in a sentence.
    String words() {
        return (plain(min) + " to " + plain(max) + " " + unit).strip();
    }

    /// What to write instead.
    String hint() {
        return "Write a number from " + plain(min) + " to " + plain(max) + ".";
    }

    private static String plain(double number) {
        return BigDecimal.valueOf(number).stripTrailingZeros().toPlainString();
    }
}
