package app.unhunch.cli;

import static app.unhunch.i18n.Arg.arg;

import app.unhunch.audio.Sound;
import app.unhunch.audio.Wav;
import app.unhunch.coach.AudioPreferences;
import app.unhunch.coach.Verbosity;
import app.unhunch.console.TimeFormat;
import app.unhunch.i18n.Texts;
import app.unhunch.run.audio.Recording;
import app.unhunch.session.Timeline;
import app.unhunch.voice.Advice;
import app.unhunch.voice.Renderer;
import app.unhunch.voice.SystemVoice;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import org.slf4j.LoggerFactory;

/// Writes the sound of a routine to a file that a music player plays.
///
/// @param speech the language to speak for the language of the words
public record Recorder(
        Supplier<Optional<SystemVoice>> voice,
        Advice advice,
        UnaryOperator<Locale> speech,
        PrintStream out,
        PrintStream err)
        implements RecordCommand {

    /// Says in one line what it wrote; the exit code is 1 when it could not be written.
    @Override
    public int record(Timeline timeline, AudioPreferences preferences, Path file, Texts texts) {
        if (Files.exists(file)) {
            err.println(texts.get("record.there", arg("file", file)));
            return 1;
        }
        Optional<SystemVoice> found = voice.get();
        try {
            Optional<Renderer> renderer = found.flatMap(SystemVoice::renderer);
            if (renderer.isEmpty() && preferences.verbosity() != Verbosity.CHIMES) {
                err.println(texts.of("record.noVoice", advice));
            }
            Sound sound = new Recording(
                            renderer.isPresent() ? preferences : preferences.wordless(),
                            renderer.orElseGet(Renderer::silent),
                            speech.apply(texts.locale().language()))
                    .of(timeline);
            Wav.write(file, sound);
            out.println(texts.get(
                    "record.written",
                    arg("file", file),
                    arg("routine", timeline.routine().name()),
                    arg("length", TimeFormat.exact(sound.length()))));
            return 0;
        } catch (IOException e) {
            LoggerFactory.getLogger(Recorder.class).info("No recording", e);
            err.println(failed(file, e, texts));
            return 1;
        } finally {
            found.ifPresent(SystemVoice::close);
        }
    }

    /// For two reasons Java names the file alone.
    private static String failed(Path file, IOException fault, Texts texts) {
        return switch (fault) {
            case AccessDeniedException denied ->
                texts.get("record.denied", arg("file", file), arg("place", denied.getFile()));
            case FileAlreadyExistsException inTheWay ->
                texts.get("record.inTheWay", arg("file", file), arg("place", inTheWay.getFile()));
            default -> texts.get("record.failed", arg("file", file), arg("reason", String.valueOf(fault.getMessage())));
        };
    }
}
