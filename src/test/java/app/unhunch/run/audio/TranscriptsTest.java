package app.unhunch.run.audio;

import static org.assertj.core.api.Assertions.assertThat;

import app.unhunch.coach.Choice;
import app.unhunch.coach.CueSheet;
import app.unhunch.coach.Lengths;
import app.unhunch.coach.Verbosity;
import app.unhunch.figure.pose.Pose;
import app.unhunch.library.Library;
import app.unhunch.model.Routine;
import app.unhunch.session.Cue;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

/// Whoever keeps their eyes shut is told every movement. What is heard, and what the body does by then, is written to
/// `target/transcripts`, to be read.
class TranscriptsTest {

    private static final int RATE = 165;

    private final Library library = Library.bundled();

    @Test
    void noMovementGoesWithoutAWord() throws IOException {
        Lengths lengths = SpokenRoutines.lengths(RATE);
        Path folder = Files.createDirectories(Path.of("target", "transcripts"));
        List<String> untold = new ArrayList<>();
        for (Routine routine : SpokenRoutines.all()) {
            List<String> lines = new ArrayList<>();
            for (Verbosity verbosity : List.of(Verbosity.FULL, Verbosity.BRIEF)) {
                CueSheet cueSheet = SpokenRoutines.cueSheet(routine, verbosity, RATE);
                lines.addAll(transcript(cueSheet, Choice.all(cueSheet, lengths), untold));
            }
            Files.write(folder.resolve(routine.id() + ".txt"), lines);
        }
        assertThat(untold).isEmpty();
    }

    private List<String> transcript(CueSheet cueSheet, List<Choice> said, List<String> untold) {
        List<String> lines = new ArrayList<>(List.of(
                "%s, %s, %d words a minute, %s"
                        .formatted(
                                cueSheet.timeline().routine().name(),
                                cueSheet.delivery().verbosity().name().toLowerCase(Locale.ROOT),
                                RATE,
                                at(cueSheet.timeline().length())),
                ""));
        String pose = "stand";
        for (Cue cue : cueSheet.timeline().cues()) {
            List<Choice> heard = said.stream()
                    .filter(choice -> choice.start().compareTo(cue.start()) >= 0
                            && choice.start().compareTo(cue.end()) < 0)
                    .toList();
            heard.forEach(choice -> lines.add(at(choice.start()) + "  " + choice.words()));
            if (!cue.pose().equals(pose)) {
                lines.add("             by " + at(cue.end()) + ": " + body(cue));
                if (heard.isEmpty() && cue.rep() <= 1) {
                    untold.add(cueSheet.timeline().routine().id() + " " + at(cue.start()) + " " + cue.pose());
                }
            }
            pose = cue.pose();
        }
        lines.add("");
        return lines;
    }

    private String body(Cue cue) {
        String does = library.pose(cue.pose()).map(Pose::description).orElse(cue.pose());
        return cue.side() == null ? does : does + " (" + cue.side().name().toLowerCase(Locale.ROOT) + ")";
    }

    private static String at(Duration time) {
        return String.format(
                Locale.ROOT, "%2d:%02d.%d", time.toMinutes(), time.toSecondsPart(), time.toMillisPart() / 100);
    }
}
