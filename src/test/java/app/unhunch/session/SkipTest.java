package app.unhunch.session;

import static app.unhunch.session.Command.BACK;
import static app.unhunch.session.Command.NEXT;
import static app.unhunch.session.Command.RESUME;
import static app.unhunch.session.SampleSessions.at;
import static app.unhunch.session.SampleSessions.pausedAt;
import static app.unhunch.session.SampleSessions.seconds;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// To the next stretch, and back.
class SkipTest {

    @Test
    void nextLeavesTheStretchAndBeginsTheOneAfterIt() {
        var session = at(20);
        assertThat(Told.events(session.apply(NEXT)))
                .containsExactly("left hold at 14", "stretch 0: SKIPPED", "entered get ready RIGHT at 38");
        assertThat(session.moment().position()).isEqualTo(seconds(38));
        assertThat(session.active()).isEqualTo(seconds(20));
        assertThat(session.outcomes()).containsExactly(Outcome.SKIPPED, Outcome.OPEN, Outcome.OPEN);
    }

    @Test
    void nextInTheLastStretchFinishes() {
        var session = at(100);
        assertThat(Told.events(session.apply(NEXT)))
                .containsExactly("left get ready RIGHT at 93", "stretch 2: SKIPPED", "finished");
        assertThat(session.state()).isEqualTo(State.FINISHED);
        assertThat(session.outcomes()).containsExactly(Outcome.DONE, Outcome.DONE, Outcome.SKIPPED);
    }

    @Test
    void whilePausedTheNextStretchWaits() {
        var session = pausedAt(20);
        assertThat(Told.events(session.apply(NEXT))).containsExactly("left hold at 14", "stretch 0: SKIPPED");
        assertThat(session.state()).isEqualTo(State.PAUSED);
        assertThat(Told.events(session.apply(RESUME))).containsExactly("resumed, lead-in 3");
        assertThat(Told.events(session.advance(Session.LEAD_IN))).containsExactly("entered get ready RIGHT at 38");
    }

    @Test
    void nextInTheLeadInGoesOnAtOnce() {
        var session = pausedAt(20);
        session.apply(RESUME);
        assertThat(Told.events(session.apply(NEXT)))
                .containsExactly("stretch 0: SKIPPED", "entered get ready RIGHT at 38");
        assertThat(session.state()).isEqualTo(State.RUNNING);
        assertThat(session.leadInLeft()).isZero();
    }

    @ParameterizedTest(name = "back at {0} s: goes on at {1} s")
    @CsvSource(textBlock = """
        0,     0
        2.999, 0
        20,    0
        38,    0
        40.999, 0
        41,    38
        92,    38
        93,    38
        95.999, 38
        96,    93
        158,   93
        """)
    void backGoesToTheStartOfTheStretchOrToTheOneBeforeWhenItHasJustBegun(double from, double to) {
        var session = at(from);
        session.apply(BACK);
        assertThat(session.moment().position()).isEqualTo(seconds(to));
        assertThat(session.moment().cue().kind()).isEqualTo(Cue.Kind.GET_READY);
    }

    @Test
    void backLeavesTheCueAndEntersTheOther() {
        assertThat(Told.events(at(50).apply(BACK)))
                .containsExactly("left rep RIGHT at 47", "entered get ready RIGHT at 38");
        assertThat(Told.events(pausedAt(50).apply(BACK))).containsExactly("left rep RIGHT at 47");
    }

    @Test
    void whatWasDoneOnceStaysDone() {
        var session = at(39);
        session.apply(BACK);
        session.apply(NEXT);
        assertThat(session.outcomes()).containsExactly(Outcome.DONE, Outcome.OPEN, Outcome.OPEN);
    }

    @Test
    void whatWasSkippedCanStillBeDone() {
        var session = at(20);
        session.apply(NEXT);
        session.apply(BACK);
        assertThat(session.outcomes().getFirst()).isEqualTo(Outcome.SKIPPED);
        session.advance(seconds(38));
        assertThat(session.outcomes().getFirst()).isEqualTo(Outcome.DONE);
    }
}
