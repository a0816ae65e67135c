package app.unhunch.session;

/// What became of one stretch of the routine.
public enum Outcome {
    /// Not reached yet, or left by ending the session.
    OPEN,
    DONE,
    SKIPPED,
    /// Left because it hurt.
    HURT
}
