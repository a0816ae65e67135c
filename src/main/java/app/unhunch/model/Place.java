package app.unhunch.model;

/// Where a stretch is done, so that a person without a mat can choose.
public enum Place {
    FLOOR,
    CHAIR,
    STANDING
}
