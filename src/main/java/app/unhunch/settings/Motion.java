package app.unhunch.settings;

/// How much moves on the screen.
public enum Motion {
    /// As the system has it.
    SYSTEM,
    FULL,
    REDUCED
}
