package app.unhunch.cli;

import app.unhunch.audio.Sound;
import app.unhunch.audio.Wav;
import app.unhunch.coach.AudioPreferences;
import app.unhunch.coach.Verbosity;
import app.unhunch.run.audio.Recording;
import app.unhunch.session.Timeline;
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
import org.slf4j.LoggerFactory;

/// Writes the sound of a routine to a file that a music player plays.
public record Recorder(
        Supplier<Optional<SystemVoice>> voice, String advice, Locale language, PrintStream out, PrintStream err)
        implements RecordCommand {

    /// Says in one line what it wrote; the exit code is 1 when it could not be written.
    @Override
    public int record(Timeline timeline, AudioPreferences preferences, Path file) {
        if (Files.exists(file)) {
            err.println(file + " is there already, and nothing is written over. Name another file.");
            return 1;
        }
        Optional<SystemVoice> found = voice.get();
        try {
            Optional<Renderer> renderer = found.flatMap(SystemVoice::renderer);
            if (renderer.isEmpty() && preferences.level() != Verbosity.CHIMES) {
                err.println("No voice was found that can be recorded, so there are chimes only. " + advice);
            }
            Sound sound = new Recording(
                            renderer.isPresent() ? preferences : preferences.wordless(),
                            renderer.orElseGet(Renderer::silent),
                            language)
                    .of(timeline);
            Wav.write(file, sound);
            out.println(file + ": " + timeline.routine().name() + ", " + written(sound));
            return 0;
        } catch (IOException e) {
            LoggerFactory.getLogger(Recorder.class).info("No recording", e);
            err.println(file + " could not be written: " + reason(e));
            return 1;
        } finally {
            found.ifPresent(SystemVoice::close);
        }
    }

    private static String written(Sound sound) {
        var length = sound.length();
        return String.format(
                Locale.ROOT, "%02d:%02d.%03d", length.toMinutes(), length.toSecondsPart(), length.toMillisPart());
    }

    /// The two reasons for which Java names the file alone.
    private static String reason(IOException fault) {
        return switch (fault) {
            case AccessDeniedException denied -> "nothing may be written to " + denied.getFile();
            case FileAlreadyExistsException inTheWay -> inTheWay.getFile() + " is no folder";
            default -> String.valueOf(fault.getMessage());
        };
    }
}
