package app.unhunch.model;

/// One half of a breath.
public enum Breath {
    IN,
    OUT
}
