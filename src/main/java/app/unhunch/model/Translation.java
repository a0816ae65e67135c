package app.unhunch.model;

import java.util.Locale;

/// What a stretch or a routine says in another language than its own.
///
/// @param of what is translated
/// @param id the id of that
public record Translation(Kind of, String id, Locale language, PlacedTexts texts) {

    /// What can be translated.
    public enum Kind {
        STRETCH,
        ROUTINE
    }
}
