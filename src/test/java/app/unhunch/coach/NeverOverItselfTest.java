package app.unhunch.coach;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/// The coach never talks over itself, is never late, and is never cut off, in any routine that ships, however fast or
/// slowly it speaks.
class NeverOverItselfTest {

    /// In words a minute.
    private static final List<Integer> RATES = List.of(100, 130, 165, 200, 260);

    static Stream<Arguments> spoken() {
        return RATES.stream().flatMap(rate -> BundledCueSheets.spoken(rate).map(sheet -> Arguments.of(sheet, rate)));
    }

    @ParameterizedTest
    @MethodSource("spoken")
    void noTwoLinesOverlapAndNoneRunsIntoTheNext(CueSheet cueSheet, int rate) {
        Duration free = Duration.ofDays(-1);
        for (Choice said : Choice.all(cueSheet, new LearnedLengths(rate))) {
            assertThat(said.start()).as("%s", said).isGreaterThan(free);
            free = said.end();
        }
    }

    @ParameterizedTest
    @MethodSource("spoken")
    void noLineBeginsMoreThanAQuarterOfASecondAfterItsMoment(CueSheet cueSheet, int rate) {
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

    @ParameterizedTest
    @MethodSource("spoken")
    void whatHasToBeDoneIsNeverCutOffByWhatHasToBeDoneNext(CueSheet cueSheet, int rate) {
        List<Choice> said = Choice.all(cueSheet, new LearnedLengths(rate));
        for (Prompt prompt : cueSheet.prompts()) {
            if (prompt instanceof Prompt.Line line && line.rank() == Priority.INSTRUCTION) {
                assertThat(said)
                        .as("nobody speaks when %s has its moment at %s", line.forms(), BundledCueSheets.at(line.at()))
                        .noneMatch(choice -> choice.start().compareTo(line.at()) < 0
                                && choice.end().compareTo(line.at()) > 0);
            }
        }
    }
}
