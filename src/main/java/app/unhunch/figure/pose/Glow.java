package app.unhunch.figure.pose;

/// A place on the trunk where a stretch is felt.
///
/// @param vertebra which joint of the spine it belongs to, 0 at the pelvis to 12 below the neck
/// @param left how far to the person's left of that joint, in metres
/// @param front how far to the front of that joint, in metres
/// @param width half of its width, in metres
/// @param height half of its height along the spine, in metres
/// @param strength 0 to 1
public record Glow(int vertebra, double left, double front, double width, double height, double strength) {

    Glow mirrored() {
        return new Glow(vertebra, -left, front, width, height, strength);
    }
}
