package app.unhunch.session;

import static app.unhunch.session.Command.PAUSE;
import static app.unhunch.session.Command.RESUME;
import static app.unhunch.session.SampleSessions.pausedAt;
import static app.unhunch.session.SampleSessions.seconds;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ResumeTest {

    @ParameterizedTest(name = "paused at {0} s in a {2}: goes on at {1} s")
    @CsvSource(textBlock = """
        3,    0,   get ready
        22,   20,  move
        43.9, 24,  hold
        24,   24,  hold that just begins
        56,   54,  move on the first side
        59,   57,  first move of a repetition
        63,   57,  second move of a repetition
        65,   65,  first move of the second repetition
        72.9, 65,  second move of the second repetition
        78,   76,  change of side
        90,   84,  repetition on the other side
        174,  160, hold on the other side
        """)
    void resumingBeginsTheHoldTheMoveOrTheRepetitionAgain(double paused, double goesOn, String where) {
        var session = pausedAt(paused);
        session.apply(RESUME);
        assertThat(session.moment().position()).as(where).isEqualTo(seconds(goesOn));
        session.advance(Session.LEAD_IN);
        assertThat(session.moment().position()).as(where).isEqualTo(seconds(goesOn));
        session.advance(seconds(1));
        assertThat(session.moment().position()).as(where).isEqualTo(seconds(goesOn + 1));
    }

    @Test
    void threeSecondsAreCountedDownBeforeTimeGoesOn() {
        var session = pausedAt(30);
        assertThat(Told.events(session.apply(RESUME))).containsExactly("resumed, lead-in 3", "left hold at 24");
        assertThat(session.state()).isEqualTo(State.LEAD_IN);
        assertThat(session.advance(seconds(2.5))).isEmpty();
        assertThat(session.leadInLeft()).isEqualTo(seconds(0.5));
        assertThat(session.advance(seconds(0.499))).isEmpty();
        assertThat(Told.events(session.advance(seconds(0.001)))).containsExactly("entered hold at 24");
        assertThat(session.state()).isEqualTo(State.RUNNING);
        assertThat(session.leadInLeft()).isZero();
    }

    @Test
    void whatIsLeftAfterTheLeadInCounts() {
        var session = pausedAt(30);
        session.apply(RESUME);
        session.advance(seconds(8));
        assertThat(session.moment().position()).isEqualTo(seconds(29));
        assertThat(session.active()).isEqualTo(seconds(35));
    }

    @Test
    void aPauseInTheLeadInBeginsTheLeadInAgain() {
        var session = pausedAt(30);
        session.apply(RESUME);
        session.advance(seconds(2));
        assertThat(Told.events(session.apply(PAUSE))).containsExactly("paused: ASKED");
        assertThat(session.leadInLeft()).isZero();
        assertThat(Told.events(session.apply(RESUME))).containsExactly("resumed, lead-in 3");
        assertThat(session.leadInLeft()).isEqualTo(Session.LEAD_IN);
    }

    @Test
    void aHoldThatIsBegunAgainIsHeldInFull() {
        var session = pausedAt(43);
        session.apply(RESUME);
        session.advance(Session.LEAD_IN);
        assertThat(session.advance(seconds(19.999))).isEmpty();
        assertThat(Told.events(session.advance(seconds(0.001))))
                .containsExactly("completed hold at 24", "entered move at 44");
    }
}
