package app.unhunch.figure.pose;

import app.unhunch.model.Side;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A posture as somebody describes it; the rest of the body follows from it. A posture that uses one side is described
/// for the right one.
///
/// @param id its name in files
/// @param description what the body does, in a few words
/// @param ways the poses from which one gets here directly, and back
/// @param pelvis where the pelvis is; it gives way to planted knees
/// @param shoulderHeight how high the middle between the shoulders is, in metres, which then decides the pitch of the
///     pelvis; or `null`
/// @param spine how the trunk and the head are bent
/// @param left the limbs of the left side
/// @param right the limbs of the right side
/// @param chair whether the person sits on a chair
/// @param desk whether there is a desk before them, on which planted hands rest
/// @param blanket whether a folded blanket lies on the mat, for the head
/// @param eyesShut whether the eyes rest, too
/// @param view from where it is seen best
/// @param glows where it is felt
/// @param lead what leads the movement into it, or `null`
/// @param cycle through what the body goes on while it is kept, or `null` where it stays
public record Pose(
        String id,
        String description,
        List<String> ways,
        Pelvis pelvis,
        @Nullable Double shoulderHeight,
        Spine spine,
        Limb left,
        Limb right,
        boolean chair,
        boolean desk,
        boolean blanket,
        boolean eyesShut,
        View view,
        List<Glow> glows,
        @Nullable Lead lead,
        @Nullable Cycle cycle) {

    /// Copies the lists, so that it is immutable.
    public Pose {
        ways = List.copyOf(ways);
        glows = List.copyOf(glows);
    }

    /// One in which the body stays.
    public Pose(
            String id,
            String description,
            List<String> ways,
            Pelvis pelvis,
            @Nullable Double shoulderHeight,
            Spine spine,
            Limb left,
            Limb right,
            boolean chair,
            boolean desk,
            boolean blanket,
            boolean eyesShut,
            View view,
            List<Glow> glows,
            @Nullable Lead lead) {
        this(
                id,
                description,
                ways,
                pelvis,
                shoulderHeight,
                spine,
                left,
                right,
                chair,
                desk,
                blanket,
                eyesShut,
                view,
                glows,
                lead,
                null);
    }

    /// The limbs of a side.
    public Limb limb(Side side) {
        return side == Side.LEFT ? left : right;
    }

    /// The same for the other side of the body.
    public Pose mirrored() {
        return new Pose(
                id,
                description,
                ways,
                pelvis.mirrored(),
                shoulderHeight,
                spine.mirrored(),
                right.mirrored(),
                left.mirrored(),
                chair,
                desk,
                blanket,
                eyesShut,
                view.mirrored(),
                glows.stream().map(Glow::mirrored).toList(),
                lead,
                cycle);
    }
}
