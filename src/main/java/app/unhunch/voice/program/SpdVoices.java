package app.unhunch.voice.program;

import app.unhunch.voice.VoiceInfo;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/// Reads the table that `spd-say -L` prints: name (which may have spaces), language, variant. Without its variants, of
/// which espeak-ng has a hundred for each voice.
final class SpdVoices {

    private static final Pattern ROW = Pattern.compile("\\s*(\\S.*?)\\s+(\\S+)\\s+(\\S+)\\s*");

    private SpdVoices() {}

    static List<VoiceInfo> parse(String table) {
        return table.lines()
                .skip(1)
                .map(ROW::matcher)
                .filter(row -> row.matches() && !row.group(1).contains("+"))
                .map(row -> new VoiceInfo(
                        row.group(1), row.group(1).replace('_', ' ').strip(), Locale.forLanguageTag(row.group(2))))
                .toList();
    }
}
