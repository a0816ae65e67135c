package app.unhunch.figure.skeleton;

/// The lengths of the bones in metres, for a person of 1.75 m: shares of the stature after Drillis and Contini
/// (1966) and Winter (2009). The half widths lie between the joints, so they are smaller than the outer breadths
/// given there.
public final class Sizes {

    /// Body height from crown to sole, in metres.
    public static final double STATURE = 1.75;

    /// From hip to knee.
    public static final double THIGH = 0.245 * STATURE;

    /// From knee to ankle.
    public static final double SHANK = 0.246 * STATURE;

    /// From shoulder to elbow.
    public static final double UPPER_ARM = 0.186 * STATURE;

    /// From elbow to wrist.
    public static final double FOREARM = 0.146 * STATURE;

    /// The whole arm, straight.
    public static final double ARM = UPPER_ARM + FOREARM;

    /// The whole leg, straight.
    public static final double LEG = THIGH + SHANK;

    /// From the middle of the pelvis to each hip.
    public static final double HALF_HIPS = 0.0485 * STATURE;

    /// From the spine to each shoulder joint.
    public static final double HALF_SHOULDERS = 0.098 * STATURE;

    private Sizes() {}
}
