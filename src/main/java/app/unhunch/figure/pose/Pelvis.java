package app.unhunch.figure.pose;

import app.unhunch.figure.math.Quat;
import app.unhunch.figure.math.Vec;

/// Where the pelvis is and how it is turned.
///
/// @param at the middle between the hips
/// @param pitch forward is positive, in degrees
/// @param turn to the person's left is positive, in degrees
/// @param lean to the person's right is positive, in degrees
public record Pelvis(Vec at, double pitch, double turn, double lean) {

    public Quat turned() {
        return Quat.aboutY(turn).multiply(Quat.aboutX(pitch)).multiply(Quat.aboutZ(lean));
    }

    Pelvis mirrored() {
        return new Pelvis(at.mirrored(), pitch, -turn, -lean);
    }
}
