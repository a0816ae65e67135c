package app.unhunch.session;

/// What a person hears of a session.
public enum Audible {
    /// Nothing, and nothing was meant to be heard.
    NOTHING_ASKED,
    /// All of it.
    ALL,
    /// Chimes only, as no voice works.
    NO_VOICE,
    /// Nothing, as no sound device works at the moment.
    NO_DEVICE
}
