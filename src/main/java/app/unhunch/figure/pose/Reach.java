package app.unhunch.figure.pose;

import app.unhunch.figure.math.Quat;
import app.unhunch.figure.math.Vec;

/// Where a hand or a foot is, and how the limb gets there. All directions are seen in the frame.
///
/// @param frame what it keeps its place on; a foot always keeps it in the room
/// @param at the wrist or the ankle
/// @param along where the fingers or the toes point
/// @param facing where the palm or the sole faces
/// @param bend where the elbow or the knee points
/// @param planted whether it rests on the floor, or a hand on a desk
/// @param assisted whether the shoulder blade glides along to keep the arm straight
/// @param curl how far the fingers are bent, 0 to 1
public record Reach(
        Anchor frame, Vec at, Vec along, Vec facing, Vec bend, boolean planted, boolean assisted, double curl) {

    /// The turn of the hand or the foot in its frame: z along it, y away from the palm or the sole.
    public Quat turned() {
        return Quat.facing(along, facing.times(-1));
    }

    Reach mirrored() {
        return new Reach(
                frame, at.mirrored(), along.mirrored(), facing.mirrored(), bend.mirrored(), planted, assisted, curl);
    }
}
