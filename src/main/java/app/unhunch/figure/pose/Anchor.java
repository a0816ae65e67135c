package app.unhunch.figure.pose;

/// What a hand keeps its place on.
public enum Anchor {
    /// The room.
    WORLD,
    /// The head.
    HEAD,
    /// The rib cage.
    CHEST,
    /// The pelvis.
    PELVIS
}
