package app.unhunch.voice;

import java.util.Locale;

/// A voice that a person can choose.
///
/// @param id what an [Utterance] names it by
/// @param name what people know it by
/// @param language what it speaks
public record VoiceInfo(String id, String name, Locale language) {}
