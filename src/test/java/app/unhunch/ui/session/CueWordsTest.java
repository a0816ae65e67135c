package app.unhunch.ui.session;

import static org.assertj.core.api.Assertions.assertThat;

import app.unhunch.i18n.TestTexts;
import app.unhunch.session.AfterGetReady;
import app.unhunch.session.Command;
import java.time.Duration;
import org.junit.jupiter.api.Test;

class CueWordsTest {

    private final CueWords words = new CueWords(TestTexts.english());

    @Test
    void gettingReadyCountsSecondsAndHasNoBreath() {
        var at = started("micro-break", 2);

        assertThat(words.kind(at.now())).isEqualTo("Get ready");
        assertThat(words.numeral(at.now())).isEqualTo("8");
        assertThat(words.unit(at.now())).isEqualTo("seconds");
        assertThat(words.breath(at.now())).isEmpty();
    }

    @Test
    void theSideIsFilledIntoTheInstruction() {
        var at = started("micro-break", 11);

        assertThat(words.headline(at.now())).contains("Right arm").doesNotContain("{");
        assertThat(words.side(at.now().moment().cue().side())).isEqualTo("Right side");
    }

    @Test
    void aHoldCountsSecondsAndLeadsTheBreath() {
        var at = started("micro-break", 30);

        assertThat(words.kind(at.now())).isEqualTo("Hold");
        assertThat(words.breath(at.now())).isEqualTo("Breathe in");
        assertThat(words.unit(at.now())).isEmpty();
    }

    @Test
    void settlingInSaysWhatToDoInTheHoldAndForHowLongItWillBe() {
        var at = started("micro-break", 19);

        assertThat(words.kind(at.now())).isEqualTo("Settle in");
        assertThat(words.headline(at.now())).contains("right ribs");
        assertThat(words.numeral(at.now())).isEqualTo("9");
        assertThat(words.breath(at.now())).isEqualTo("Breathe in");
        assertThat(words.next(at.now())).isEqualTo("Hold for 20 s.");
    }

    @Test
    void theHoldThatComesIsToldOnceInWordsAndNotTwice() {
        var leaning = started("micro-break", 15);
        var holding = started("micro-break", 30);

        assertThat(words.next(leaning.now())).contains("right ribs");
        assertThat(words.next(holding.now())).contains("back to the middle");
    }

    @Test
    void aRepeatCountsRepetitions() {
        var at = started("upper-back-five", 138);

        assertThat(words.numeral(at.now())).isEqualTo("3");
        assertThat(words.unit(at.now())).isEqualTo("of 8");
    }

    @Test
    void insideARepeatItsOtherHalfComesNext() {
        var at = started("upper-back-five", 138);

        assertThat(words.next(at.now())).contains("Breathe out: round up");
    }

    @Test
    void beforeTheOtherSideItSaysSo() {
        var at = started("micro-break", 54);

        assertThat(words.next(at.now())).isEqualTo("Change to your left side.");
    }

    @Test
    void beforeAnotherStretchItNamesItAndItsPosition() {
        var at = started("upper-back-five", 107);

        assertThat(words.next(at.now())).isEqualTo("Cat-Cow · On hands and knees");
    }

    @Test
    void atTheEndItSaysSo() {
        var at = started("micro-break", 105);

        assertThat(words.next(at.now())).isEqualTo("Rest for a breath.");

        at.run(Duration.ofSeconds(4));
        assertThat(words.next(at.now())).isEqualTo("Finish");
    }

    @Test
    void aPauseSaysHowToGoOn() {
        var at = started("micro-break", 20);
        at.model.apply(Command.PAUSE);

        assertThat(words.headline(at.now())).isEqualTo("Paused");
        assertThat(words.tip(at.now())).contains("carry on from the start of this step");
        assertThat(words.where(at.now())).isEqualTo("Side Stretch · Right side");
        assertThat(words.breath(at.now())).isEmpty();
    }

    @Test
    void aPauseInAStretchOfBothSidesSaysWhichRepetitionItIs() {
        var at = started("upper-back-five", 124);
        at.model.toggle();

        assertThat(words.where(at.now())).matches("Cat-Cow · \\d of \\d");
        assertThat(words.spoken(at.now())).containsOnlyOnce("Cat-Cow");
    }

    @Test
    void theEasierWayHasAName() {
        var at = started("upper-back-five", 50);
        at.hurts(5);

        assertThat(words.headline(at.now())).isEqualTo("Take the easier way from here.");
        assertThat(words.where(at.now())).isEqualTo("Child’s Pose · Forehead on your fists");
    }

    @Test
    void lostTimeIsExplained() {
        var at = started("micro-break", 20);
        at.sleep(Duration.ofMinutes(1));

        assertThat(words.tip(at.now())).contains("asleep or busy");
    }

    @Test
    void theLeadInCountsDownFromThreeAndShowsWhatComes() {
        var at = started("micro-break", 20);
        at.model.apply(Command.PAUSE);
        at.model.apply(Command.RESUME);

        assertThat(words.numeral(at.now())).isEqualTo("3");
        assertThat(words.tip(at.now())).contains("right ribs");
    }

    @Test
    void whoeverIsWaitedForIsToldHowToBeginAndWhat() {
        var at = new SessionFixture("micro-break", 1, AfterGetReady.WAIT);
        at.model.toggle();
        at.run(Duration.ofSeconds(12));

        assertThat(words.kind(at.now())).isEqualTo("Get ready");
        assertThat(words.headline(at.now())).isEqualTo("Ready when you are");
        assertThat(words.tip(at.now())).startsWith("Right arm up by your ear");
        assertThat(words.where(at.now())).isEmpty();
        assertThat(words.spoken(at.now()))
                .isEqualTo("Get ready. Side Stretch. Right side. Ready when you are. " + words.tip(at.now()));

        at.model.toggle();
        assertThat(words.kind(at.now())).isEqualTo("Move");
        assertThat(words.headline(at.now())).isEqualTo("Starting again in a moment");
    }

    private static SessionFixture started(String routine, int seconds) {
        var at = new SessionFixture(routine);
        at.model.toggle();
        at.run(Duration.ofSeconds(seconds).plusMillis(50));
        return at;
    }
}
