package app.unhunch.figure.pose;

import app.unhunch.figure.math.Vec;
import org.jspecify.annotations.Nullable;

/// The targets of the limbs of one side.
///
/// @param hand where the hand is
/// @param foot where the foot is
/// @param knee where the knee rests on the floor, or `null` if it does not
/// @param shoulder where the shoulder is
public record Limb(Reach hand, Reach foot, @Nullable Vec knee, Shoulder shoulder) {

    Limb mirrored() {
        return new Limb(hand.mirrored(), foot.mirrored(), knee == null ? null : knee.mirrored(), shoulder);
    }

    /// The same, with the hand elsewhere.
    public Limb withHand(Reach other) {
        return new Limb(other, foot, knee, shoulder);
    }
}
