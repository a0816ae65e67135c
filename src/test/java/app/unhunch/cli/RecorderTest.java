package app.unhunch.cli;

import static org.assertj.core.api.Assertions.assertThat;

import app.unhunch.i18n.TestTexts;
import app.unhunch.library.Library;
import app.unhunch.session.Pace;
import app.unhunch.session.Timeline;
import app.unhunch.settings.Settings;
import app.unhunch.voice.Advice;
import app.unhunch.voice.SystemVoice;
import app.unhunch.voice.VoiceException;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RecorderTest {

    @TempDir
    Path folder;

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();
    private final Timeline timeline =
            Timeline.of(Library.read(null).routine("micro-break").orElseThrow(), Pace.USUAL);

    private int record(Optional<SystemVoice> voice, Path file) {
        Recorder recorder = new Recorder(() -> voice, Advice.MAC, _ -> Locale.UK, stream(out), stream(err));
        return recorder.record(timeline, new Settings().audioPreferences().getValue(), file, TestTexts.cli());
    }

    private static PrintStream stream(ByteArrayOutputStream bytes) {
        return new PrintStream(bytes, true, StandardCharsets.UTF_8);
    }

    @Test
    void withoutAVoiceChimesAreRecordedAndThePersonIsToldWhy() throws IOException {
        Path file = folder.resolve("micro.wav");

        assertThat(record(Optional.empty(), file)).isZero();

        assertThat(Files.size(file))
                .isEqualTo(44 + 2 * 44_100L * timeline.length().toSeconds());
        assertThat(err.toString(StandardCharsets.UTF_8)).contains("chimes only. To hear the coach, add a voice");
        assertThat(out.toString(StandardCharsets.UTF_8)).contains("Two-Minute Reset, 01:53.000");
    }

    @Test
    void aFileThatIsThereIsNotWrittenOver() throws IOException {
        Path file = Files.writeString(folder.resolve("mine.wav"), "mine");

        assertThat(record(Optional.empty(), file)).isEqualTo(1);

        assertThat(file).hasContent("mine");
        assertThat(err.toString(StandardCharsets.UTF_8)).contains("already exists");
    }

    @Test
    void aFileInThePlaceOfItsFolderIsNamed() throws IOException {
        Path inTheWay = Files.writeString(folder.resolve("music"), "");

        assertThat(record(Optional.empty(), inTheWay.resolve("micro.wav"))).isEqualTo(1);

        assertThat(err.toString(StandardCharsets.UTF_8))
                .contains("could not be saved: " + inTheWay + " is not a folder");
    }

    @Test
    void aVoiceThatFailsLeavesNoFile() {
        Path file = folder.resolve("micro.wav");
        SystemVoice hoarse = SystemVoice.rendering(
                "hoarse",
                _ -> {
                    throw new VoiceException("it is hoarse");
                },
                _ -> List.of());

        assertThat(record(Optional.of(hoarse), file)).isEqualTo(1);

        assertThat(file).doesNotExist();
        assertThat(err.toString(StandardCharsets.UTF_8)).contains("it is hoarse");
    }
}
