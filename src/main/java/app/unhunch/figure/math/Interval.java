package app.unhunch.figure.math;

/// How far something goes, both ends included.
public record Interval(double least, double most) {

    /// As far one way as the other.
    public static Interval both(double most) {
        return new Interval(-most, most);
    }

    /// How far a value lies outside; 0 if it lies within.
    public double beyond(double value) {
        return Math.max(0, Math.max(least - value, value - most));
    }

    /// The bound nearer to a value.
    public double endNear(double value) {
        return value > (least + most) / 2 ? most : least;
    }
}
