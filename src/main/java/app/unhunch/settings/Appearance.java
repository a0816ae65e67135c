package app.unhunch.settings;

/// Light or dark.
public enum Appearance {
    /// As the system has it.
    SYSTEM,
    LIGHT,
    DARK
}
