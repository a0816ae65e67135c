package app.unhunch.library.problem;

/// A problem in English.
public record Told(String file, int line, int column, String jsonPath, String message, String hint) {}
