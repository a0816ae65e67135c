package app.unhunch.session;

import static app.unhunch.session.Command.EXTEND;
import static app.unhunch.session.Command.PAUSE;
import static app.unhunch.session.Command.RESUME;
import static app.unhunch.session.Command.START;
import static app.unhunch.session.SampleRoutines.bothSidesHold;
import static app.unhunch.session.SampleRoutines.twoSidedHold;
import static app.unhunch.session.SampleRoutines.usual;
import static app.unhunch.session.SampleSessions.seconds;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// A person comes to rest before a hold counts.
class SettleTest {

    @Test
    void aHoldIsSettledIntoOnBothSidesAndARepeatIsNot() {
        var timeline = Timeline.of(SampleRoutines.routine(), Pace.USUAL);
        assertThat(Told.cues(timeline).lines().filter(l -> l.contains("settle") || l.contains("hold")))
                .containsExactly(
                        "024 +10 settle breathing -> rest: Stay here. Let your jaw hang.",
                        "034 +20 hold breathing -> rest: Stay here. Let your jaw hang.",
                        "142 +10 settle RIGHT breathing -> lean: Lean over to the left.",
                        "152 +15 hold RIGHT breathing -> lean: Lean over to the left.",
                        "180 +10 settle LEFT breathing -> lean: Lean over to the right.",
                        "190 +15 hold LEFT breathing -> lean: Lean over to the right.");
        assertThat(timeline.length()).isEqualTo(seconds(179 + 3 * 10 + 6));
    }

    @Test
    void whoSettlesInBreathesAsInTheHold() {
        var timeline = Timeline.of(SampleRoutines.routine(), Pace.USUAL);
        assertThat(timeline.at(seconds(23.9)).cue().breathing()).isNull();
        assertThat(timeline.at(seconds(24)).cue().breathing()).isEqualTo(Pace.USUAL.holding());
        assertThat(timeline.at(seconds(34)).cue().breathing()).isEqualTo(Pace.USUAL.holding());
        assertThat(timeline.at(seconds(26)).breath())
                .isEqualTo(timeline.at(seconds(36)).breath());
        assertThat(timeline.at(seconds(30)).breath())
                .isEqualTo(timeline.at(seconds(40)).breath());
    }

    @ParameterizedTest(name = "{0} s at least: {1} s")
    @CsvSource({"1, 10", "5, 10", "10, 10", "10.001, 20", "15, 20"})
    void settlingInLastsForWholeBreathsOfTheHold(double least, double settled) {
        var usual = Pace.USUAL;
        var pace = new Pace(
                usual.holding(), usual.moving(), usual.getReady(), usual.change(), seconds(least), usual.firstSide());
        var settling = Timeline.of(SampleRoutines.routine(), pace).at(seconds(24));
        assertThat(settling.cue().kind()).isEqualTo(Cue.Kind.SETTLE);
        assertThat(settling.cue().length()).isEqualTo(seconds(settled));
    }

    @ParameterizedTest(name = "paused at {0} s: goes on at {1} s")
    @CsvSource(textBlock = """
        24,   24, settling in that just begins
        33.9, 24, settling in
        34,   34, the hold that just begins
        53.9, 34, the hold
        """)
    void afterAPauseOneSettlesInAgainOrHoldsAgain(double paused, double goesOn, String where) {
        var session = at(paused);
        session.apply(PAUSE);
        session.apply(RESUME);
        assertThat(session.moment().position()).as(where).isEqualTo(seconds(goesOn));
    }

    @Test
    void moreIsAddedToTheHoldAndNotToSettlingIn() {
        var session = at(26);
        session.apply(EXTEND);
        assertThat(session.moment().left()).isEqualTo(seconds(8));
        assertThat(Told.events(session.advance(seconds(8 + 30))))
                .containsExactly(
                        "completed settle at 24", "entered hold at 34", "completed hold at 34", "entered move at 64");
    }

    @ParameterizedTest(name = "at {0} s: {1}")
    @CsvSource({"15, true", "38.9, true", "39, false", "58, false"})
    void moreCanBeHadWhileSettlingIntoTheFirstSideAndNotIntoTheOther(double when, boolean allowed) {
        var session = new Session(Timeline.of(SampleRoutines.routine(usual(twoSidedHold())), Pace.USUAL));
        session.apply(START);
        session.advance(seconds(when));
        assertThat(session.allows(EXTEND)).isEqualTo(allowed);
    }

    private static Session at(double seconds) {
        var session = new Session(Timeline.of(SampleRoutines.routine(usual(bothSidesHold())), Pace.USUAL));
        session.apply(START);
        session.advance(seconds(seconds));
        return session;
    }
}
