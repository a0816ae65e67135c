package app.unhunch.voice;

/// What a person can do when no voice was found: the way to get one on their system.
public enum Advice {
    LINUX,
    MAC,
    WINDOWS
}
