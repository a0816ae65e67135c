package app.unhunch.session;

/// Why a session pauses.
public enum PauseReason {
    /// The person asked for it.
    ASKED,
    /// Time was lost: the machine slept or stalled.
    GAP
}
