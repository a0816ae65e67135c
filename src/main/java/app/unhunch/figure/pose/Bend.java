package app.unhunch.figure.pose;

import app.unhunch.figure.math.Quat;

/// How far a region of the spine is bent, in degrees.
///
/// @param flex forward is positive
/// @param side to the person's left is positive
/// @param turn to the person's left is positive
public record Bend(double flex, double side, double turn) {

    /// No flexion, side bend or rotation.
    public static final Bend NONE = new Bend(0, 0, 0);

    Bend towards(Bend other, double share) {
        return new Bend(
                flex + (other.flex - flex) * share,
                side + (other.side - side) * share,
                turn + (other.turn - turn) * share);
    }

    Bend mirrored() {
        return new Bend(flex, -side, -turn);
    }

    /// The turn of one of several equal joints that share this bend and a curve that is there at rest.
    public Quat sharedBy(int joints, double restFlex) {
        return Quat.aboutY(turn / joints)
                .multiply(Quat.aboutX((flex + restFlex) / joints))
                .multiply(Quat.aboutZ(-side / joints));
    }
}
