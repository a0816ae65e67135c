package app.unhunch.figure;

/// The part of the body that leads a movement, so that an arrow can follow it.
public enum Lead {
    /// The hand of the working side.
    HAND,
    /// The elbow of the working side.
    ELBOW,
    /// The head.
    HEAD,
    /// The upper back.
    BACK,
    /// The hips.
    HIPS
}
