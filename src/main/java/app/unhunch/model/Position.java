package app.unhunch.model;

/// How the body is placed at the start and at the end of a stretch.
public enum Position {
    KNEELING(Place.FLOOR),
    HANDS_AND_KNEES(Place.FLOOR),
    STANDING(Place.STANDING),
    SEATED(Place.CHAIR);

    private final Place place;

    Position(Place place) {
        this.place = place;
    }

    /// Where this position is taken.
    public Place place() {
        return place;
    }
}
