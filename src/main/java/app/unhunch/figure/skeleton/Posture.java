package app.unhunch.figure.skeleton;

import app.unhunch.figure.math.Quat;
import app.unhunch.figure.math.Vec;
import app.unhunch.figure.pose.Limb;
import app.unhunch.figure.pose.Pose;
import app.unhunch.figure.pose.Spine;
import app.unhunch.model.Side;
import org.jspecify.annotations.Nullable;

/// What decides where all of the body is: a pose without its papers, or something between two of them.
///
/// @param pelvis the middle between the hips, which gives way to planted knees
/// @param pelvisTurn how the pelvis is turned; its pitch gives way to the shoulder height
/// @param shoulderHeight how high the middle between the shoulders is, in metres, or `null`
/// @param chair how much of a chair is there, 0 to 1
/// @param desk how much of a desk is there, 0 to 1
/// @param blanket how much of a blanket is there, 0 to 1
/// @param eyes how far the eyes are open, 0 to 1
public record Posture(
        Vec pelvis,
        Quat pelvisTurn,
        @Nullable Double shoulderHeight,
        Spine spine,
        Limb left,
        Limb right,
        double chair,
        double desk,
        double blanket,
        double eyes) {

    static Posture of(Pose pose) {
        return new Posture(
                pose.pelvis().at(),
                pose.pelvis().turned(),
                pose.shoulderHeight(),
                pose.spine(),
                pose.left(),
                pose.right(),
                pose.chair() ? 1 : 0,
                pose.desk() ? 1 : 0,
                pose.blanket() ? 1 : 0,
                pose.eyesShut() ? 0 : 1);
    }

    public Limb limb(Side side) {
        return side == Side.LEFT ? left : right;
    }

    Posture with(Limb newLeft, Limb newRight) {
        return new Posture(pelvis, pelvisTurn, shoulderHeight, spine, newLeft, newRight, chair, desk, blanket, eyes);
    }
}
