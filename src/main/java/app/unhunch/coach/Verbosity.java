package app.unhunch.coach;

/// How much the coach says.
public enum Verbosity {
    /// Everything that helps to do it right with closed eyes.
    FULL,
    /// The short form of every instruction, and little else.
    BRIEF,
    /// Chimes only.
    CHIMES
}
