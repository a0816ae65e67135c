package app.unhunch.library;

/// The kinds of steps; each has its own keys.
enum StepKind {
    MOVE,
    HOLD,
    REPEAT
}
