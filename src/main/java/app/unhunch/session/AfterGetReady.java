package app.unhunch.session;

/// What a session does when the time to get ready is over.
public enum AfterGetReady {
    /// The stretch begins.
    GO_ON,
    /// It pauses before the stretch, until the person goes on.
    WAIT
}
