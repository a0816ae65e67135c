package app.unhunch.figure;

/// A hand on its way through the air.
///
/// @param fromShoulder the way from the shoulder at rest to the wrist
/// @param handOnForearm the turn of the hand as the forearm sees it, so that the wrist does not flop
record Swing(Vec fromShoulder, Quat handOnForearm) {

    /// A place on the way between the arms of two bodies.
    static Swing between(Skeleton.Arm from, Skeleton.Arm to, double share) {
        Vec way = from.wrist().minus(from.rest()).swungTowards(to.wrist().minus(to.rest()), share);
        return new Swing(way, onForearm(from).towards(onForearm(to), share));
    }

    private static Quat onForearm(Skeleton.Arm arm) {
        return Skeleton.forearm(arm.elbow(), arm.wrist(), arm.bend()).back().then(arm.hand());
    }
}
