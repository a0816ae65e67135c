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
    /// Stop, because it hurts: no time runs, and the questions of [app.unhunch.session.pain.Question] are asked.
    HURTS,
    /// Take back the last answer to them, or that it hurts at all, as a key may be pressed by mistake.
    UNDO,
    STOP
}
