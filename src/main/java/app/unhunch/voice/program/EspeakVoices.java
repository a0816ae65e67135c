package app.unhunch.voice.program;

import app.unhunch.voice.VoiceInfo;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// Reads the table that `espeak-ng --voices` prints. Its columns are as wide as what stands in them, but no name has a
/// space, so words tell the columns.
final class EspeakVoices {

    /// Priority, language, age and gender, name, file, other languages.
    private static final Pattern ROW = Pattern.compile("\\s*\\d+\\s+(\\S+)\\s+\\S+\\s+(\\S+)\\s+(\\S+)(?:\\s.*)?");

    private EspeakVoices() {}

    static List<VoiceInfo> parse(String table) {
        return table.lines()
                .map(ROW::matcher)
                .filter(Matcher::matches)
                .flatMap(EspeakVoices::voice)
                .toList();
    }

    private static Stream<VoiceInfo> voice(Matcher row) {
        String file = row.group(3);
        // Variants are no voices; those of MBROLA are told whether they are installed or not, and mostly are not.
        if (file.startsWith("!v/") || file.startsWith("mb/")) {
            return Stream.empty();
        }
        String name = row.group(2).replace('_', ' ').strip();
        return Stream.of(new VoiceInfo(file, name, Locale.forLanguageTag(row.group(1))));
    }
}
