package app.unhunch.figure.pose;

/// The part of the body that leads a movement, so that an arrow can follow it.
public enum Lead {
    /// The hand of the working side.
    HAND,
    /// The elbow of the working side.
    ELBOW,
    /// The head.
    HEAD,
    /// Where the face looks, told beside the head.
    GAZE,
    /// The upper back.
    BACK,
    /// The hips.
    HIPS
}
