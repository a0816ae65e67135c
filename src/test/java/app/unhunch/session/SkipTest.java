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
        var session = at(30);
        assertThat(Told.events(session.apply(NEXT)))
                .containsExactly("left hold at 24", "stretch 0: SKIPPED", "entered get ready RIGHT at 48");
        assertThat(session.moment().position()).isEqualTo(seconds(48));
        assertThat(session.active()).isEqualTo(seconds(30));
        assertThat(session.outcomes()).containsExactly(Outcome.SKIPPED, Outcome.OPEN, Outcome.OPEN);
    }

    @Test
    void nextInTheLastStretchFinishes() {
        var session = at(110);
        assertThat(Told.events(session.apply(NEXT)))
                .containsExactly("left get ready RIGHT at 103", "stretch 2: SKIPPED", "finished");
        assertThat(session.state()).isEqualTo(State.FINISHED);
        assertThat(session.outcomes()).containsExactly(Outcome.DONE, Outcome.DONE, Outcome.SKIPPED);
    }

    @Test
    void whilePausedTheNextStretchWaits() {
        var session = pausedAt(30);
        assertThat(Told.events(session.apply(NEXT))).containsExactly("left hold at 24", "stretch 0: SKIPPED");
        assertThat(session.state()).isEqualTo(State.PAUSED);
        assertThat(Told.events(session.apply(RESUME))).containsExactly("resumed, lead-in 3");
        assertThat(Told.events(session.advance(Session.LEAD_IN))).containsExactly("entered get ready RIGHT at 48");
    }

    @Test
    void nextInTheLeadInGoesOnAtOnce() {
        var session = pausedAt(30);
        session.apply(RESUME);
        assertThat(Told.events(session.apply(NEXT)))
                .containsExactly("stretch 0: SKIPPED", "entered get ready RIGHT at 48");
        assertThat(session.state()).isEqualTo(State.RUNNING);
        assertThat(session.leadInLeft()).isZero();
    }

    @ParameterizedTest(name = "back at {0} s: goes on at {1} s")
    @CsvSource(textBlock = """
        0,     0
        2.999, 0
        30,    0
        48,    0
        50.999, 0
        51,    48
        102,   48
        103,   48
        105.999, 48
        106,    103
        178,   103
        """)
    void backGoesToTheStartOfTheStretchOrToTheOneBeforeWhenItHasJustBegun(double from, double to) {
        var session = at(from);
        session.apply(BACK);
        assertThat(session.moment().position()).isEqualTo(seconds(to));
        assertThat(session.moment().cue().kind()).isEqualTo(Cue.Kind.GET_READY);
    }

    @Test
    void backLeavesTheCueAndEntersTheOther() {
        assertThat(Told.events(at(60).apply(BACK)))
                .containsExactly("left rep RIGHT at 57", "entered get ready RIGHT at 48");
        assertThat(Told.events(pausedAt(60).apply(BACK))).containsExactly("left rep RIGHT at 57");
    }

    @Test
    void whatWasDoneOnceStaysDone() {
        var session = at(49);
        session.apply(BACK);
        session.apply(NEXT);
        assertThat(session.outcomes()).containsExactly(Outcome.DONE, Outcome.OPEN, Outcome.OPEN);
    }

    @Test
    void whatWasSkippedCanStillBeDone() {
        var session = at(30);
        session.apply(NEXT);
        session.apply(BACK);
        assertThat(session.outcomes().getFirst()).isEqualTo(Outcome.SKIPPED);
        session.advance(seconds(48));
        assertThat(session.outcomes().getFirst()).isEqualTo(Outcome.DONE);
    }
}
