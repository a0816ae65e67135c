package app.unhunch.model;

/// The side of the body that is stretched.
public enum Side {
    LEFT,
    RIGHT;

    /// The opposite side.
    public Side other() {
        return this == LEFT ? RIGHT : LEFT;
    }
}
