package app.unhunch.voice.program;

import app.unhunch.voice.VoiceInfo;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/// Reads what `say -v ?` prints: name (which may have spaces and brackets), language, and a sample behind `#`.
final class MacVoices {

    private static final Pattern ROW = Pattern.compile("(\\S.*?)\\s+([a-z]{2,3}(?:[_-]\\w+)*)\\s+#.*");

    /// Bells and robots, which nobody wants to be coached by.
    private static final Set<String> TOYS = Set.of(
            "Albert",
            "Bad News",
            "Bahh",
            "Bells",
            "Boing",
            "Bubbles",
            "Cellos",
            "Deranged",
            "Good News",
            "Hysterical",
            "Jester",
            "Organ",
            "Pipe Organ",
            "Superstar",
            "Trinoids",
            "Whisper",
            "Wobble",
            "Zarvox");

    private MacVoices() {}

    static List<VoiceInfo> parse(String list) {
        return list.lines()
                .map(ROW::matcher)
                .filter(row -> row.matches() && !TOYS.contains(row.group(1)))
                .map(row -> new VoiceInfo(
                        row.group(1),
                        row.group(1),
                        Locale.forLanguageTag(row.group(2).replace('_', '-'))))
                .toList();
    }
}
