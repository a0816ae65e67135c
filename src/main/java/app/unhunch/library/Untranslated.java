package app.unhunch.library;

import java.util.List;
import java.util.Locale;

/// What a translation leaves out: there, the stretch or the routine goes on in its own language.
///
/// @param file the translation
/// @param places in the stretch, such as `variants/standing/setUp`; at least one
public record Untranslated(String file, Locale language, List<String> places) {}
