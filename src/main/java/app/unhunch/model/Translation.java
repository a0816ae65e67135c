package app.unhunch.model;

import java.util.Locale;

/// What a stretch says in another language than its own.
///
/// @param stretch the id of the stretch
public record Translation(String stretch, Locale language, StretchTexts texts) {}
