package app.unhunch.voice.program;

import app.unhunch.voice.Renderer;
import app.unhunch.voice.Utterance;
import app.unhunch.voice.VoiceException;
import app.unhunch.voice.VoiceInfo;
import app.unhunch.voice.VoiceList;
import app.unhunch.voice.process.Answer;
import app.unhunch.voice.process.ProcessCall;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.SequencedSet;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// `espeak-ng`, or `espeak` before it: one short process for each line, as its stream of sound has no ends in it.
/// Words go by standard input, without `-m`, so nothing in them is an option or markup.
record Espeak(Path program, ProcessCall call) implements Renderer, VoiceList {

    @Override
    public byte[] render(Utterance what) throws VoiceException {
        String complaint = "";
        for (String voice : voices(what)) {
            Answer answer = call.run(command(what.wordsPerMinute(), voice), what.words());
            if (answer.good()) {
                return answer.output();
            }
            complaint = answer.complaint();
            log().info("{} does not speak with the voice {}: {}", program, voice, complaint);
        }
        throw new VoiceException(String.format(
                Locale.ROOT,
                "%s cannot say a line in %s: %s",
                program,
                what.language().toLanguageTag(),
                complaint));
    }

    @Override
    public List<VoiceInfo> of(Locale language) throws VoiceException {
        Answer answer = call.run(List.of(program.toString(), "--voices=" + language.getLanguage()), "");
        if (!answer.good()) {
            throw new VoiceException(
                    String.format(Locale.ROOT, "%s does not tell its voices: %s", program, answer.complaint()));
        }
        return ByLanguage.of(EspeakVoices.parse(answer.text()), language);
    }

    private List<String> command(int wordsPerMinute, String voice) {
        return List.of(
                program.toString(),
                "--stdin",
                "--stdout",
                // UTF-8, whatever the locale says.
                "-b",
                "1",
                "-s",
                Integer.toString(wordsPerMinute),
                "-v",
                voice);
    }

    /// The one asked for, then those of the language: a voice that is gone should not make the coach mute.
    private static SequencedSet<String> voices(Utterance what) {
        String language = what.language().getLanguage();
        String country = what.language().getCountry();
        SequencedSet<String> voices = new LinkedHashSet<>();
        voices.add(what.voice());
        if (!country.isEmpty()) {
            voices.add((language + "-" + country).toLowerCase(Locale.ROOT));
        }
        voices.add(language);
        voices.remove("");
        return voices;
    }

    /// Looked up when there is something to tell: the voice is looked for while the program starts, and a log takes
    /// time.
    private static Logger log() {
        return LoggerFactory.getLogger(Espeak.class);
    }
}
