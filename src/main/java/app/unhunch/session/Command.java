package app.unhunch.session;

/// What a person may ask of a session.
public enum Command {
    START,
    PAUSE,
    RESUME,
    /// Leave this stretch and go on with the next one.
    NEXT,
    /// Leave the warm-up and go on with the first stretch.
    SKIP_WARM_UP,
    /// To the start of this stretch, or of the one before when this one has only just begun.
    BACK,
    /// Ten seconds more of this hold, or one repetition more, on both sides.
    EXTEND,
    /// Leave this stretch because it hurts, and leave the same one out from now on.
    HURTS,
    STOP
}
