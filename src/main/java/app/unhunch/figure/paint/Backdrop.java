package app.unhunch.figure.paint;

/// What the figure stands on.
public enum Backdrop {
    LIGHT,
    DARK
}
