package app.unhunch.figure;

/// How far something goes, both ends included.
record Range(double least, double most) {

    /// As far one way as the other.
    static Range both(double most) {
        return new Range(-most, most);
    }

    /// How far a value lies outside; 0 if it lies within.
    double beyond(double value) {
        return Math.max(0, Math.max(least - value, value - most));
    }

    /// The end next to a value.
    double endNear(double value) {
        return value > (least + most) / 2 ? most : least;
    }
}
