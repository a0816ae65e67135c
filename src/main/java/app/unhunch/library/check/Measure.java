package app.unhunch.library.check;

import app.unhunch.library.json.JsonValue;
import app.unhunch.model.Message;
import java.math.BigDecimal;

/// Between which decimal numbers something has to lie, both included.
///
/// @param unit `metres`, `degrees`, or `plain` for none
record Measure(double min, double max, String unit) {

    static final Measure PLACE = new Measure(-3, 3, "metres");
    static final Measure DIRECTION = new Measure(-3, 3, "plain");
    static final Measure OFFSET = new Measure(-0.5, 0.5, "metres");
    static final Measure ANGLE = new Measure(-180, 180, "degrees");
    static final Measure SHOULDER_HEIGHT = new Measure(0, 3, "metres");
    static final Measure VIEW_SIZE = new Measure(0.2, 4, "metres");
    static final Measure GLOW_SIZE = new Measure(0.02, 0.4, "metres");
    static final Measure CYCLE_SECONDS = new Measure(1, 10, "plain");
    static final Measure SHARE = new Measure(0, 1, "plain");

    boolean allow(double number) {
        return min <= number && number <= max;
    }

    /// What to say of a value that is not allowed.
    Message refusal(JsonValue value) {
        return value.about("measure." + unit)
                .with("value", value.raw())
                .with("min", plain(min))
                .with("max", plain(max));
    }

    /// What to write instead.
    Message hint() {
        return Message.of("write.between").with("least", plain(min)).with("most", plain(max));
    }

    private static String plain(double number) {
        return BigDecimal.valueOf(number).stripTrailingZeros().toPlainString();
    }
}
