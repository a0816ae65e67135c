package app.unhunch.coach;

import app.unhunch.audio.Chime;
import java.util.Map;

/// How a person wants to hear the coach.
///
/// @param verbosity how much is said
/// @param muted whether nothing is heard for now
/// @param voice the id of a voice of the system, or empty for the one that fits the language
/// @param wordsPerMinute how fast it speaks
/// @param voiceVolume 0 to 1
/// @param chimes how loud each chime is, 0 (not at all) to 1
public record AudioPreferences(
        Verbosity verbosity,
        boolean muted,
        String voice,
        int wordsPerMinute,
        double voiceVolume,
        Map<Chime, Double> chimes) {

    public AudioPreferences {
        chimes = Map.copyOf(chimes);
    }

    /// How loud a chime is, 0 to 1.
    public double volume(Chime chime) {
        return chimes.getOrDefault(chime, 1.0);
    }

    /// The same, not muted.
    public AudioPreferences aloud() {
        return new AudioPreferences(verbosity, false, voice, wordsPerMinute, voiceVolume, chimes);
    }

    /// The same without a word.
    public AudioPreferences wordless() {
        return new AudioPreferences(Verbosity.CHIMES, muted, voice, wordsPerMinute, voiceVolume, chimes);
    }
}
