package app.unhunch.ui.session.input;

import app.unhunch.session.Command;

/// What a key or a button of the session screen asks for.
public sealed interface SessionAction {

    /// A command to the session.
    record ToSession(Command command) implements SessionAction {}

    /// Something of the screen around it.
    enum ToScreen implements SessionAction {
        /// To start, to pause or to go on, whichever is legal now.
        TOGGLE,
        /// Mutes the sound, or unmutes it.
        MUTE,
        FULL_SCREEN,
        /// A small window above all others, or back.
        SMALL,
        /// To end the session, after a question.
        STOP,
        /// Shows the list of keys.
        KEYS
    }
}
