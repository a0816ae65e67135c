package app.unhunch.coach;

import static org.assertj.core.api.Assertions.assertThat;

import app.unhunch.session.Cue;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// The coach never talks over itself, is never late, and is never cut off, in any routine that ships, however fast or
/// slowly it speaks; and what has to be done is said.
class NeverOverItselfTest {

    private static final List<Integer> RATES = List.of(100, 130, 165, 200, 260);

    static Stream<CueSheet> spoken() {
        return BundledCueSheets.spoken();
    }

    @ParameterizedTest
    @MethodSource("spoken")
    void noTwoLinesOverlapAndNoneRunsIntoTheNext(CueSheet cueSheet) {
        for (int rate : RATES) {
            Duration free = Duration.ofDays(-1);
            for (Choice said : Choice.all(cueSheet, new LearnedLengths(rate))) {
                assertThat(said.start()).as("%s", said).isGreaterThan(free);
                free = said.end();
            }
        }
    }

    @ParameterizedTest
    @MethodSource("spoken")
    void noLineBeginsMoreThanAQuarterOfASecondAfterItsMoment(CueSheet cueSheet) {
        for (int rate : RATES) {
            for (Choice said : Choice.all(cueSheet, new LearnedLengths(rate))) {
                Duration moment = cueSheet.prompts().stream()
                        .filter(Prompt.Line.class::isInstance)
                        .map(Prompt.Line.class::cast)
                        .filter(line -> line.forms().contains(said.words()))
                        .map(Prompt.Line::at)
                        .filter(at -> at.compareTo(said.start()) <= 0)
                        .reduce((_, later) -> later)
                        .orElseThrow();
                assertThat(said.start().minus(moment)).as("%s", said).isLessThanOrEqualTo(Duration.ofMillis(250));
            }
        }
    }

    @ParameterizedTest
    @MethodSource("spoken")
    void whatHasToBeDoneIsNeverCutOffByWhatHasToBeDoneNext(CueSheet cueSheet) {
        for (int rate : RATES) {
            List<Choice> said = Choice.all(cueSheet, new LearnedLengths(rate));
            for (Prompt prompt : cueSheet.prompts()) {
                if (prompt instanceof Prompt.Line line && line.rank() == Priority.INSTRUCTION) {
                    assertThat(said)
                            .as(
                                    "nobody speaks when %s has its moment at %s",
                                    line.forms(), BundledCueSheets.at(line.at()))
                            .noneMatch(choice -> choice.start().compareTo(line.at()) < 0
                                    && choice.end().compareTo(line.at()) > 0);
                }
            }
        }
    }

    /// With the screen covered a person can do it right: at the usual pace and rate every movement, every hold, every
    /// change of side and every stretch is told, and the first of each repeated movement.
    @ParameterizedTest
    @MethodSource("app.unhunch.coach.BundledCueSheets#usual")
    void everythingThatHasToBeDoneIsSaid(CueSheet cueSheet) {
        List<Choice> said = Choice.all(cueSheet, new LearnedLengths(165));
        List<String> unsaid = new ArrayList<>();
        for (Cue cue : cueSheet.timeline().cues()) {
            boolean needed = cue.kind() != Cue.Kind.REP ? cue.kind() != Cue.Kind.HOLD : cue.rep() == 1;
            boolean told = said.stream()
                    .anyMatch(line -> line.start().compareTo(cue.start()) >= 0
                            && line.end().compareTo(cue.end()) <= 0);
            if (needed && !told) {
                unsaid.add(BundledCueSheets.at(cue.start()) + " "
                        + cue.instruction().text().on(cue.side()));
            }
        }
        assertThat(unsaid).isEmpty();
    }
}
