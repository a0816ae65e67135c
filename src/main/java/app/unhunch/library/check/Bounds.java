package app.unhunch.library.check;

/// Between which numbers something has to lie, both included.
///
/// @param unit what is counted, in the plural
/// @param rule who says so, before the numbers in a sentence
record Bounds(int min, int max, String unit, String rule) {

    static final Bounds VERSION = new Bounds(1, 1, "");
    static final Bounds MOVE_SECONDS = new Bounds(1, 60, "seconds");
    static final Bounds HOLD_SECONDS = new Bounds(5, 300, "seconds");
    static final Bounds REPS = new Bounds(1, 50, "repetitions");
    static final Bounds SETS = new Bounds(1, 5, "sets");
    static final Bounds STRETCHES = new Bounds(1, 30, "");
    static final Bounds VARIANTS = new Bounds(1, 6, "");
    static final Bounds STEPS = new Bounds(1, 20, "");
    static final Bounds MOVES = new Bounds(1, 6, "");
    static final Bounds WAYS = new Bounds(1, 12, "");
    static final Bounds GLOWS = new Bounds(0, 4, "");
    static final Bounds VERTEBRA = new Bounds(0, 12, "");
    static final Bounds AXES = new Bounds(3, 3, "");
    static final Bounds TEXTS = new Bounds(0, 12, "");

    Bounds(int min, int max, String unit) {
        this(min, max, unit, "it should be");
    }

    boolean allow(double number) {
        return min <= number && number <= max;
    }

    /// Such as `1 to 60 seconds`, for use after the rule.
    String words() {
        String numbers = min == max ? String.valueOf(min) : min == 0 ? "at most " + max : min + " to " + max;
        return (numbers + " " + unit).strip();
    }

    /// What to write instead.
    String hint() {
        return min == max ? "Write " + min + "." : "Write a number from " + min + " to " + max + ".";
    }
}
