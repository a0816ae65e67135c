package app.unhunch.console;

import static app.unhunch.session.Command.EXTEND;
import static app.unhunch.session.Command.NEXT;
import static app.unhunch.session.Command.PAUSE;
import static app.unhunch.session.Command.RESUME;
import static app.unhunch.session.Command.START;
import static app.unhunch.session.Command.STOP;
import static org.assertj.core.api.Assertions.assertThat;

import app.unhunch.i18n.TestTexts;
import app.unhunch.session.AfterGetReady;
import app.unhunch.session.Pains;
import app.unhunch.session.Session;
import java.time.Duration;
import org.junit.jupiter.api.Test;

class EventLinesTest {

    private final Session session = new Session(Samples.timeline());
    private final EventLines lines = new EventLines(TestTexts.console(), session, "asked");

    @Test
    void theTitleNamesTheRoutineAndItsLength() {
        assertThat(lines.title()).isEqualTo("Desk Break: 01:52.000");
    }

    @Test
    void aStepIsALineWithItsSideAndBreathFilledIn() {
        assertThat(lines.of(session.apply(START)))
                .containsExactly("00:00.000 get ready  Lean       right  -       Sit tall.");
        assertThat(lines.of(session.advance(Duration.ofSeconds(10))))
                .containsExactly("00:10.000 move       Lean       right  in      Lift your right arm.");
    }

    @Test
    void whatHurtIsToldKindlyAndWhatIsSkippedPlainly() {
        session.apply(START);
        assertThat(lines.of(Pains.of(session, 8)))
                .contains(
                        "01:10.000 it hurts   Stop there. Come out slowly, the way you went in.",
                        "01:10.000 it hurts   How much does it hurt, from 0, no pain, to 10, the worst you can"
                                + " imagine?",
                        "01:10.000 it hurts   We leave this one out.",
                        "01:10.000 left out   Lean. You were right to stop.");
        assertThat(lines.of(session.apply(NEXT)))
                .containsExactly("01:10.000 skipped    Long Wave", "01:10.000 finished   Well done.");
    }

    @Test
    void moreTimeIsToldForBothSidesOfAHoldAndOnceForRepetitions() {
        session.apply(START);
        session.advance(Duration.ofSeconds(15));
        assertThat(lines.of(session.apply(EXTEND)))
                .containsExactly("00:15.000 longer     Ten more seconds on each side.");
        session.apply(NEXT);
        session.advance(Duration.ofSeconds(16));
        assertThat(lines.of(session.apply(EXTEND)))
                .singleElement()
                .satisfies(line -> assertThat(line).endsWith("longer     One more repetition."));
    }

    @Test
    void whoeverIsWaitedForIsTold() {
        Session waiting = new Session(Samples.timeline(), AfterGetReady.WAIT);
        EventLines told = new EventLines(TestTexts.console(), waiting, "asked");
        waiting.apply(START);

        assertThat(told.of(waiting.advance(Duration.ofSeconds(60))))
                .containsExactly("00:10.000 waiting    Ready when you are. Press Space to begin.");
    }

    @Test
    void aPauseThatWasAskedForNeedsNoLine() {
        session.apply(START);

        assertThat(lines.of(session.apply(PAUSE))).isEmpty();
        assertThat(lines.of(session.apply(RESUME)))
                .containsExactly("00:00.000 resumed    From the start of this step.");
        assertThat(lines.of(session.apply(STOP))).containsExactly("00:00.000 stopped    That counts too.");
    }
}
