package app.unhunch.library.check;

/// The kinds of steps; each has its own keys.
enum StepKind {
    MOVE,
    HOLD,
    REPEAT
}
