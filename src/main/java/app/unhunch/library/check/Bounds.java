package app.unhunch.library.check;

import app.unhunch.model.Message;
import java.util.Locale;

/// Between which numbers something has to lie, both included.
///
/// @param unit what is counted
/// @param stretch the name of the stretch that sets these bounds, or empty when all files have them
record Bounds(int min, int max, Unit unit, String stretch) {

    /// What is counted.
    enum Unit {
        NONE,
        SECONDS,
        REPETITIONS,
        SETS
    }

    static final Bounds VERSION = new Bounds(1, 1, Unit.NONE);
    static final Bounds MOVE_SECONDS = new Bounds(1, 60, Unit.SECONDS);
    static final Bounds HOLD_SECONDS = new Bounds(5, 300, Unit.SECONDS);
    static final Bounds REPS = new Bounds(1, 50, Unit.REPETITIONS);
    static final Bounds SETS = new Bounds(1, 5, Unit.SETS);
    static final Bounds STRETCHES = new Bounds(1, 30, Unit.NONE);
    static final Bounds VARIANTS = new Bounds(1, 6, Unit.NONE);
    static final Bounds STEPS = new Bounds(1, 20, Unit.NONE);
    static final Bounds MOVES = new Bounds(1, 6, Unit.NONE);
    static final Bounds WAYS = new Bounds(1, 12, Unit.NONE);
    static final Bounds CYCLE = new Bounds(1, 6, Unit.NONE);
    static final Bounds GLOWS = new Bounds(0, 4, Unit.NONE);
    static final Bounds VERTEBRA = new Bounds(0, 12, Unit.NONE);
    static final Bounds AXES = new Bounds(3, 3, Unit.NONE);
    static final Bounds TEXTS = new Bounds(0, 12, Unit.NONE);

    Bounds(int min, int max, Unit unit) {
        this(min, max, unit, "");
    }

    boolean allow(double number) {
        return min <= number && number <= max;
    }

    /// A message of a group that has one for each kind of bounds: `exactly` with `{max}`, `atMost` with `{max}`, or
    /// `between` with `{min}` and `{max}`; where there is a unit, with `{count}` for `{max}`.
    Message about(String group) {
        String kind = min == max ? "exactly" : min == 0 ? "atMost" : "between";
        Message message = unit == Unit.NONE
                ? Message.of(group + "." + kind).with("max", String.valueOf(max))
                : Message.of(group + "." + kind + "." + unit.name().toLowerCase(Locale.ROOT))
                        .with("count", max);
        return kind.equals("between") ? message.with("min", String.valueOf(min)) : message;
    }

    /// What to say of a number that is not allowed.
    Message refusal(String key, String value) {
        Message message = stretch.isEmpty() ? about("number") : about("amount").with("stretch", stretch);
        return message.with("key", key).with("value", value);
    }

    /// What to write instead.
    Message hint() {
        return min == max
                ? Message.of("write.exactly").with("number", String.valueOf(min))
                : Message.of("write.between").with("least", String.valueOf(min)).with("most", String.valueOf(max));
    }
}
