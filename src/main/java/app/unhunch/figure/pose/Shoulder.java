package app.unhunch.figure.pose;

/// How far a shoulder is drawn up and forward, in metres, before the arm asks for more.
public record Shoulder(double up, double forward) {

    /// The shoulder girdle at rest.
    public static final Shoulder REST = new Shoulder(0, 0);
}
