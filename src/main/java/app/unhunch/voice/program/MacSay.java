package app.unhunch.voice.program;

import app.unhunch.voice.Renderer;
import app.unhunch.voice.Utterance;
import app.unhunch.voice.VoiceException;
import app.unhunch.voice.VoiceInfo;
import app.unhunch.voice.VoiceList;
import app.unhunch.voice.process.Answer;
import app.unhunch.voice.process.ProcessCall;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// `say` of macOS. It writes a file, not a stream, so each line has a folder of its own that only this person can enter
/// and that is gone when the line is read.
///
/// @param temporary where such folders are made
/// @param home the language of the system, in which its own choice of a voice speaks
record MacSay(Path program, ProcessCall call, Path temporary, Locale home) implements Renderer, VoiceList {

    @Override
    public byte[] render(Utterance what) throws VoiceException {
        try {
            Path folder = Files.createTempDirectory(temporary, "unhunch");
            Path file = folder.resolve("line.wav");
            try {
                return render(what, file);
            } finally {
                Files.deleteIfExists(file);
                Files.delete(folder);
            }
        } catch (VoiceException e) {
            throw e;
        } catch (IOException e) {
            throw new VoiceException("The file with a spoken line could not be made or read", e);
        }
    }

    private byte[] render(Utterance what, Path file) throws IOException {
        Answer answer = call.run(command(what, voice(what), file), what.words());
        if (!answer.good() && !what.voice().isEmpty()) {
            // A voice that is gone should not make the coach mute.
            answer = call.run(command(what, "", file), what.words());
        }
        if (!answer.good()) {
            throw new VoiceException(
                    String.format(Locale.ROOT, "%s could not say a line: %s", program, answer.complaint()));
        }
        try (InputStream sound = Files.newInputStream(file)) {
            byte[] bytes = sound.readNBytes(ProcessCall.MOST_BYTES + 1);
            if (bytes.length > ProcessCall.MOST_BYTES) {
                throw new VoiceException(program + " gave more than 16 MB for one line");
            }
            return bytes;
        }
    }

    @Override
    public List<VoiceInfo> of(Locale language) throws VoiceException {
        Answer answer = call.run(List.of(program.toString(), "-v", "?"), "");
        if (!answer.good()) {
            throw new VoiceException(
                    String.format(Locale.ROOT, "%s does not tell its voices: %s", program, answer.complaint()));
        }
        return ByLanguage.of(MacVoices.parse(answer.text()), language);
    }

    /// The system's choice speaks the system's language; for words in another one the first voice of that is better.
    private String voice(Utterance what) throws VoiceException {
        if (!what.voice().isEmpty() || what.language().getLanguage().equals(home.getLanguage())) {
            return what.voice();
        }
        return of(what.language()).stream().map(VoiceInfo::id).findFirst().orElse("");
    }

    private List<String> command(Utterance what, String voice, Path file) {
        List<String> command = new ArrayList<>(List.of(program.toString()));
        if (!voice.isEmpty()) {
            command.addAll(List.of("-v", voice));
        }
        command.addAll(List.of(
                "-r",
                Integer.toString(what.wordsPerMinute()),
                "-o",
                file.toString(),
                "--file-format=WAVE",
                "--data-format=LEI16@22050",
                "-f",
                "-"));
        return command;
    }
}
