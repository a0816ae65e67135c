package app.unhunch.voice.program;

import app.unhunch.voice.VoiceInfo;
import app.unhunch.voice.VoiceList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/// Keeps the promise of [VoiceList] about which voices are told and in which order.
final class ByLanguage {

    private ByLanguage() {}

    static List<VoiceInfo> of(List<VoiceInfo> all, Locale language) {
        return all.stream()
                .filter(voice -> voice.language().getLanguage().equals(language.getLanguage()))
                .sorted(Comparator.comparing((VoiceInfo voice) ->
                                !voice.language().getCountry().equals(language.getCountry()))
                        .thenComparing(VoiceInfo::name))
                .toList();
    }
}
