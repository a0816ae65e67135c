package app.unhunch.figure.skeleton;

import app.unhunch.figure.math.Quat;
import app.unhunch.figure.math.Vec;

/// A hand on its way through the air.
///
/// @param fromShoulder the way from the shoulder at rest to the wrist
/// @param handOnForearm the turn of the hand as the forearm sees it, so that the wrist does not flop
/// @param glide how far the shoulder blade glides along with the hand, so that it does not jump when a hand leaves the
///     floor, in metres
public record Swing(Vec fromShoulder, Quat handOnForearm, double glide) {

    /// A place on the way between the arms of two bodies.
    public static Swing between(Skeleton.Arm from, Skeleton.Arm to, double share) {
        return with(from, to, way(from).slerp(way(to), share), share);
    }

    /// The same, drawn towards a place on a third side as a curve of Bézier is.
    ///
    /// @param over the way from the shoulder to that place
    public static Swing between(Skeleton.Arm from, Vec over, Skeleton.Arm to, double share) {
        Vec way = way(from).slerp(over, share).slerp(over.slerp(way(to), share), share);
        return with(from, to, way, share);
    }

    private static Swing with(Skeleton.Arm from, Skeleton.Arm to, Vec way, double share) {
        double glide = glide(from) + (glide(to) - glide(from)) * share;
        return new Swing(way, onForearm(from).slerp(onForearm(to), share), glide);
    }

    private static Vec way(Skeleton.Arm arm) {
        return arm.wrist().minus(arm.rest());
    }

    private static double glide(Skeleton.Arm arm) {
        return arm.shoulder().minus(arm.rest()).dot(way(arm).unit());
    }

    private static Quat onForearm(Skeleton.Arm arm) {
        return Skeleton.forearm(arm.elbow(), arm.wrist(), arm.bend())
                .conjugate()
                .multiply(arm.hand());
    }
}
