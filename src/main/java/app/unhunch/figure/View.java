package app.unhunch.figure;

/// From where a pose is seen best.
///
/// @param yaw 0 from the front, 90 from the person's left, in degrees
/// @param pitch how far from above, in degrees
/// @param height how many metres of the room the picture is high
/// @param centre what is in the middle of the picture
public record View(double yaw, double pitch, double height, Vec centre) {

    /// How much wider than high the part of the room is that a view promises to show.
    public static final double ASPECT = 4.0 / 3;

    /// A view on the way to the other, the shorter way round.
    public View towards(View other, double share) {
        double way = Math.IEEEremainder(other.yaw - yaw, 360);
        return new View(
                yaw + way * share,
                pitch + (other.pitch - pitch) * share,
                height + (other.height - height) * share,
                centre.towards(other.centre, share));
    }

    /// The same view, walked round the person by an angle in degrees.
    public View orbited(double degrees) {
        return new View(yaw + degrees, pitch, height, centre);
    }

    View mirrored() {
        return new View(-yaw, pitch, height, centre.mirrored());
    }
}
