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
                        "014 +5 settle -> rest: Stay here. Let your jaw hang.",
                        "019 +20 hold breathing -> rest: Stay here. Let your jaw hang.",
                        "117 +5 settle RIGHT -> lean: Lean over to the left.",
                        "122 +15 hold RIGHT breathing -> lean: Lean over to the left.",
                        "150 +5 settle LEFT -> lean: Lean over to the right.",
                        "155 +15 hold LEFT breathing -> lean: Lean over to the right.");
        assertThat(timeline.length()).isEqualTo(seconds(159 + 3 * 5 + 6));
    }

    @Test
    void whoSettlesInBreathesFreely() {
        var timeline = Timeline.of(SampleRoutines.routine(), Pace.USUAL);
        assertThat(timeline.at(seconds(18.9)).breath()).isNull();
        assertThat(timeline.at(seconds(19)).breath()).isNotNull();
    }

    @ParameterizedTest(name = "paused at {0} s: goes on at {1} s")
    @CsvSource(textBlock = """
        14,   14, settling in that just begins
        18.9, 14, settling in
        19,   19, the hold that just begins
        38.9, 19, the hold
        """)
    void afterAPauseOneSettlesInAgainOrHoldsAgain(double paused, double goesOn, String where) {
        var session = at(paused);
        session.apply(PAUSE);
        session.apply(RESUME);
        assertThat(session.moment().position()).as(where).isEqualTo(seconds(goesOn));
    }

    @Test
    void moreIsAddedToTheHoldAndNotToSettlingIn() {
        var session = at(16);
        session.apply(EXTEND);
        assertThat(session.moment().left()).isEqualTo(seconds(3));
        assertThat(Told.events(session.advance(seconds(3 + 30))))
                .containsExactly(
                        "completed settle at 14", "entered hold at 19", "completed hold at 19", "entered move at 49");
    }

    @ParameterizedTest(name = "at {0} s: {1}")
    @CsvSource({"15, true", "33.9, true", "34, false", "48, false"})
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
