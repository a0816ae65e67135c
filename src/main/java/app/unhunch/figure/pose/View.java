package app.unhunch.figure.pose;

import app.unhunch.figure.math.Vec;

/// From where a pose is seen best.
///
/// @param yaw 0 from the front, 90 from the person's left, in degrees
/// @param pitch how far from above, in degrees
/// @param width how many metres of the room are to be seen from left to right
/// @param height how many metres of the room are to be seen from top to bottom
/// @param centre what is in the middle of the picture
public record View(double yaw, double pitch, double width, double height, Vec centre) {

    /// About how much wider than high a picture of the figure is.
    private static final double WIDER = 1.3;

    /// A view on the way to the other, the shorter way round.
    public View towards(View other, double share) {
        double way = Math.IEEEremainder(other.yaw - yaw, 360);
        return new View(
                yaw + way * share,
                pitch + (other.pitch - pitch) * share,
                width + (other.width - width) * share,
                height + (other.height - height) * share,
                centre.lerp(other.centre, share));
    }

    /// The same direction, but onto what another view shows.
    public View onto(View other) {
        return new View(yaw, pitch, other.width, other.height, other.centre);
    }

    /// The same view, walked round the person by an angle in degrees.
    public View orbited(double degrees) {
        return new View(yaw + degrees, pitch, width, height, centre);
    }

    /// How much of the room the height of a picture is that shows all of it, in metres: what is drawn by this measure
    /// is as
    /// thick in every picture.
    public double span() {
        return Math.max(height, width / WIDER);
    }

    /// Which way the right of the picture is, with length 1.
    public Vec right() {
        double turned = Math.toRadians(yaw);
        return new Vec(Math.cos(turned), 0, -Math.sin(turned));
    }

    /// Which way the top of the picture is, with length 1.
    public Vec up() {
        return back().cross(right());
    }

    /// Where the one who looks is, with length 1.
    public Vec back() {
        double turned = Math.toRadians(yaw);
        double tipped = Math.toRadians(pitch);
        return new Vec(Math.sin(turned) * Math.cos(tipped), Math.sin(tipped), Math.cos(turned) * Math.cos(tipped));
    }

    /// From straight ahead it is the same view: a negative zero would be another.
    View mirrored() {
        return new View(0 - yaw, pitch, width, height, new Vec(0 - centre.x(), centre.y(), centre.z()));
    }
}
