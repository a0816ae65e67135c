package app.unhunch.settings;

/// The values a number may take: from `min` to `max` in equal steps.
public record Range(double min, double max, double step) {

    /// Seconds of one half of a breath.
    public static final Range BREATH = new Range(2, 10, 0.5);

    /// Seconds for a full change of position.
    public static final Range GET_READY = new Range(5, 20, 1);

    /// Seconds to change sides.
    public static final Range CHANGE = new Range(3, 15, 1);

    /// Seconds to settle in before a hold counts.
    public static final Range SETTLE = new Range(0, 10, 1);

    /// Size of all text in percent.
    public static final Range TEXT_SIZE = new Range(100, 200, 25);

    /// Words a minute of the voice.
    public static final Range RATE = new Range(100, 260, 5);

    /// How loud something is, in percent.
    public static final Range VOLUME = new Range(0, 100, 5);

    /// Days of a week; three or more were better than fewer in a trial of neck and shoulder stretching over four weeks.
    public static final Range GOAL = new Range(1, 7, 1);

    /// Pixels of the screen that a window is wide or high; whatever is too small or too large for it is made to fit.
    public static final Range WINDOW = new Range(1, 100_000, 1);

    /// Whether a number lies within, ends included.
    public boolean contains(double value) {
        return min <= value && value <= max;
    }
}
