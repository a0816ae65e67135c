package app.unhunch.model;

/// Where a stretch is done, so that a person without a mat can choose.
public enum Place {
    FLOOR,
    CHAIR,
    STANDING;

    /// Whether one gets down to the floor for it.
    public boolean onFloor() {
        return this == FLOOR;
    }
}
