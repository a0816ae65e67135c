package app.unhunch.session;

import static app.unhunch.session.Command.EXTEND;
import static app.unhunch.session.Command.NEXT;
import static app.unhunch.session.Command.RESUME;
import static app.unhunch.session.SampleRoutines.bothSidesHold;
import static app.unhunch.session.SampleRoutines.planned;
import static app.unhunch.session.SampleRoutines.twoSidedHold;
import static app.unhunch.session.SampleSessions.at;
import static app.unhunch.session.SampleSessions.pausedAt;
import static app.unhunch.session.SampleSessions.seconds;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ExtendTest {

    @Test
    void aHoldGetsTenSecondsMoreOnBothSides() {
        var session = at(140);
        assertThat(Told.events(session.apply(EXTEND))).containsExactly("extended stretch 2 set 0");
        assertThat(session.moment().left()).isEqualTo(seconds(147 - 140 + 10));
        assertThat(holds(session)).containsExactly("null 24 +20", "RIGHT 132 +25", "LEFT 170 +25");
        assertThat(session.timeline().length()).isEqualTo(seconds(199 + 6));
    }

    @Test
    void whoeverWasToldOfTheHoldIsToldOfTheLongerOneWhenItIsLeft() {
        var session = at(140);
        session.apply(EXTEND);
        Cue hold = session.moment().cue();
        assertThat(session.apply(NEXT)).startsWith(new SessionEvent.CueLeft(hold, seconds(8)));
        assertThat(hold.length()).isEqualTo(seconds(25));
    }

    @Test
    void aRepeatGetsOneRepetitionMoreOnBothSides() {
        var session = at(60);
        session.apply(EXTEND);
        assertThat(session.moment().cue().reps()).isEqualTo(3);
        assertThat(session.moment().position()).isEqualTo(seconds(60));
        assertThat(Told.cues(session.timeline()).lines().filter(l -> l.contains("rep") && l.contains("IN")))
                .containsExactly(
                        "057 +4 rep RIGHT IN 1 of 3 -> open: Turn your right elbow up.",
                        "065 +4 rep RIGHT IN 2 of 3 -> open: Turn your right elbow up.",
                        "073 +4 rep RIGHT IN 3 of 3 -> open: Turn your right elbow up.",
                        "092 +4 rep LEFT IN 1 of 3 -> open: Turn your left elbow up.",
                        "100 +4 rep LEFT IN 2 of 3 -> open: Turn your left elbow up.",
                        "108 +4 rep LEFT IN 3 of 3 -> open: Turn your left elbow up.");
    }

    @Test
    void onlyTheSetThatIsBeingDoneGetsLonger() {
        var session = at(38 + 10, planned(bothSidesHold(), 10, 3));
        session.apply(EXTEND);
        assertThat(holds(session)).containsExactly("null 24 +10", "null 46 +20", "null 78 +10");
    }

    @ParameterizedTest(name = "at {0} s: {1}")
    @CsvSource(textBlock = """
        0,       true,  getting ready
        43.999,  true,  the hold of both sides
        44,      false, the hold is done
        72.999,  true,  the last repetition of the first side
        73,      false, the repetitions of the first side are done
        77,      false, changing sides
        85,      false, the repetitions of the other side
        103,     true,  getting ready for the next stretch
        146.999, true,  the hold of the first side
        147,     false, the hold of the first side is done
        161,     false, the hold of the other side
        178.999, false, the very last cue
        """)
    void aDoseCanBeExtendedUntilItIsDoneOnTheFirstSide(double when, boolean allowed, String where) {
        assertThat(at(when).allows(EXTEND)).as(where).isEqualTo(allowed);
        assertThat(pausedAt(when).allows(EXTEND)).as(where).isEqualTo(allowed);
    }

    @Test
    void aDoseThatWasDoneIsRefused() {
        assertThatThrownBy(() -> at(150).apply(EXTEND)).isInstanceOf(IllegalMoveException.class);
    }

    @ParameterizedTest(name = "a hold of {0} s: {1} times, to {2} s")
    @CsvSource({"15, 4, 55", "20, 4, 60", "30, 3, 60"})
    void aHoldIsExtendedToAMinuteAtMost(int amount, int times, int seconds) {
        var session = at(0, planned(twoSidedHold(), amount, 1));
        assertThat(extendAllTheWay(session)).isEqualTo(times);
        assertThat(holds(session))
                .allMatch(hold -> hold.endsWith("+" + seconds))
                .hasSize(2);
    }

    @Test
    void repetitionsAreExtendedToTheMostTheStretchAllows() {
        var session = at(50);
        assertThat(extendAllTheWay(session)).isEqualTo(2);
        session.advance(seconds(10));
        assertThat(session.moment().cue().reps()).isEqualTo(4);
    }

    @Test
    void inTheLeadInAnExtensionDoesNotTouchTheCountdown() {
        var session = pausedAt(30);
        session.apply(RESUME);
        session.advance(seconds(1));
        session.apply(EXTEND);
        assertThat(session.state()).isEqualTo(State.LEAD_IN);
        assertThat(session.leadInLeft()).isEqualTo(seconds(2));
        assertThat(Told.events(session.advance(seconds(2)))).containsExactly("entered hold at 24");
        assertThat(session.moment().left()).isEqualTo(seconds(30));
    }

    private static int extendAllTheWay(Session session) {
        int times = 0;
        for (; session.allows(EXTEND) && times < 100; times++) {
            session.apply(EXTEND);
        }
        return times;
    }

    private static List<String> holds(Session session) {
        return session.timeline().cues().stream()
                .filter(c -> c.kind() == Cue.Kind.HOLD)
                .map(c -> c.side() + " " + c.start().toSeconds() + " +"
                        + c.length().toSeconds())
                .toList();
    }
}
