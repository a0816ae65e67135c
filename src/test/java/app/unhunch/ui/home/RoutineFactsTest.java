package app.unhunch.ui.home;

import static org.assertj.core.api.Assertions.assertThat;

import app.unhunch.i18n.TestTexts;
import app.unhunch.i18n.Texts;
import app.unhunch.library.Library;
import app.unhunch.session.Pace;
import app.unhunch.session.Timeline;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RoutineFactsTest {

    private static final Texts TEXTS = TestTexts.english();

    /// At the end of all stretches.
    private static final Duration A_BREATH = Duration.ofSeconds(6);

    @Test
    void theLengthShownIsTheLengthOfTheTimelineAndOfItsLines() {
        RoutineFacts facts = facts("upper-back-full");

        assertThat(facts.length())
                .isEqualTo(Timeline.of(facts.routine(), Pace.USUAL).length())
                .isEqualTo(facts.lines(TEXTS).stream()
                        .map(RoutineFacts.Line::length)
                        .reduce(Duration.ZERO, Duration::plus)
                        .plus(A_BREATH));
    }

    @ParameterizedTest
    @CsvSource({"desk-break, Seated · Standing", "micro-break, Standing", "unwind, Floor · Standing"})
    void thePlacesAreNamed(String routine, String places) {
        assertThat(facts(routine).places()).isEqualTo(places);
    }

    @ParameterizedTest
    @CsvSource({"0, 1 min", "1, 8 times", "2, 2 × 20 s each side", "3, 8 each side"})
    void theDoseIsToldWithSetsAndSides(int item, String dose) {
        assertThat(facts("upper-back-full").lines(TEXTS).get(item).dose()).isEqualTo(dose);
    }

    private static RoutineFacts facts(String id) {
        return RoutineFacts.of(Library.read(null).routine(id).orElseThrow(), Pace.USUAL, TEXTS);
    }
}
