package app.unhunch.voice;

import java.util.List;
import java.util.Locale;

/// Lists the installed voices.
@FunctionalInterface
public interface VoiceList {

    /// Those that speak a language, of its own country first, then by name; blocks for a moment.
    ///
    /// @throws VoiceException when the voice program did not tell
    List<VoiceInfo> of(Locale language) throws VoiceException;
}
