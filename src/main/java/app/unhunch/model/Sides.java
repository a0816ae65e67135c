package app.unhunch.model;

/// Whether a stretch takes both sides at once or one after the other.
public enum Sides {
    /// Both sides of the body at the same time.
    NONE,
    /// One side, then the same steps mirrored.
    EACH
}
