package app.unhunch.session;

/// Why a session pauses.
public enum PauseReason {
    /// The person asked for it.
    ASKED,
    /// Time was lost: the machine slept or stalled.
    GAP,
    /// Something hurt, and all questions about it are answered.
    HURT,
    /// The time to get ready is over, and the person begins when they are ready.
    WAITING
}
