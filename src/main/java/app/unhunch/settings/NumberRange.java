package app.unhunch.settings;

/// The values a number may take: from `min` to `max` in equal steps.
public record NumberRange(double min, double max, double step) {

    /// Seconds of one half of a breath.
    public static final NumberRange BREATH = new NumberRange(2, 10, 0.5);

    /// Seconds of one half of a breath while moving with it; a faster movement is a jerk.
    public static final NumberRange MOVING_BREATH = new NumberRange(3, 10, 0.5);

    /// Seconds for a full change of position.
    public static final NumberRange GET_READY = new NumberRange(5, 20, 1);

    /// Seconds to change sides.
    public static final NumberRange CHANGE = new NumberRange(3, 15, 1);

    /// Seconds to settle in before a hold counts.
    public static final NumberRange SETTLE = new NumberRange(0, 10, 1);

    /// Size of all text in percent.
    public static final NumberRange TEXT_SIZE = new NumberRange(100, 200, 25);

    /// Words a minute of the voice.
    public static final NumberRange RATE = new NumberRange(100, 260, 5);

    /// How loud something is, in percent.
    public static final NumberRange VOLUME = new NumberRange(0, 100, 5);

    /// Days of a week; three or more were better than fewer in a trial of neck and shoulder stretching over four weeks.
    public static final NumberRange GOAL = new NumberRange(1, 7, 1);

    /// Pixels of the screen that a window is wide or high; whatever is too small or too large for it is made to fit.
    public static final NumberRange WINDOW = new NumberRange(1, 100_000, 1);

    /// Whether a number lies within, ends included.
    public boolean contains(double value) {
        return min <= value && value <= max;
    }
}
