package app.unhunch.session;

import static app.unhunch.session.Command.NEXT;
import static app.unhunch.session.Command.STOP;
import static app.unhunch.session.SampleSessions.at;
import static app.unhunch.session.SampleSessions.seconds;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/// A routine ends with a breath, by which everything is done already.
class CloseCueTest {

    @Test
    void theLastCueIsABreathInThePositionTheLastMovementLedTo() {
        var cues = SampleSessions.at(0).timeline().cues();
        var before = cues.get(cues.size() - 2);

        assertThat(cues.getLast().kind()).isEqualTo(Cue.Kind.CLOSE);
        assertThat(cues.getLast().pose()).isEqualTo(before.pose());
        assertThat(cues.getLast().side()).isNull();
        assertThat(cues.getLast().length()).isEqualTo(seconds(6));
    }

    @Test
    void byThenTheLastStretchIsDone() {
        assertThat(at(179.5).outcomes()).containsOnly(Outcome.DONE);
    }

    @Test
    void whoGoesOnEarlierHasSkippedNothing() {
        var session = at(180);

        assertThat(Told.events(session.apply(NEXT))).containsExactly("left close at 179", "finished");
        assertThat(session.outcomes()).containsOnly(Outcome.DONE);
    }

    @Test
    void whoEndsItThereHasDoneEverything() {
        var session = at(180);
        session.apply(STOP);

        assertThat(session.outcomes()).containsOnly(Outcome.DONE);
    }

    @Test
    void itBelongsToNoStretch() {
        var timeline = at(0).timeline();

        assertThat(timeline.endOfItem(2)).isEqualTo(seconds(179));
        assertThat(timeline.length()).isEqualTo(seconds(185));
    }
}
