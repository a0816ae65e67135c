package app.unhunch.library;

/// The kinds of steps; each has its own keys.
enum StepKind {
    MOVE("kind", "text", "brief", "tip", "seconds", "breath", "pose"),
    HOLD("kind", "text", "brief", "tip", "holdSeconds", "pose"),
    REPEAT("kind", "reps", "moves");

    private final Keys keys;

    StepKind(String... keys) {
        this.keys = Keys.of(keys);
    }

    Keys keys() {
        return keys;
    }
}
