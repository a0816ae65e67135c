package app.unhunch.session;

import static app.unhunch.session.SampleRoutines.bothSidesHold;
import static app.unhunch.session.SampleRoutines.routine;
import static app.unhunch.session.SampleRoutines.twoSidedHold;
import static app.unhunch.session.SampleRoutines.twoSidedRepeat;
import static app.unhunch.session.SampleRoutines.usual;
import static org.assertj.core.api.Assertions.assertThat;

import app.unhunch.model.PlannedStretch;
import app.unhunch.session.pain.BodyPart;
import app.unhunch.session.pain.Pain;
import app.unhunch.session.pain.Response;
import org.junit.jupiter.api.Test;

/// In a routine of four stretches, of which the third is the first again.
class OutcomesTest {

    private final PlannedStretch rest = usual(bothSidesHold());
    private final Outcomes outcomes = new Outcomes(routine(rest, usual(twoSidedHold()), rest, usual(twoSidedRepeat())));

    @Test
    void whatHurtsIsGivenUpWhereverItWouldComeAgain() {
        assertThat(outcomes.giveUp(0)).containsExactly(0, 2);
        assertThat(outcomes.all()).containsExactly(Outcome.HURT, Outcome.OPEN, Outcome.HURT, Outcome.OPEN);
        assertThat(outcomes.givenUpAfter(0)).containsExactly(2);
        assertThat(outcomes.givenUpAfter(2)).isEmpty();
    }

    @Test
    void whatWasDoneBeforeItHurtStaysDone() {
        outcomes.done(0);
        assertThat(outcomes.giveUp(2)).containsExactly(2);
        assertThat(outcomes.all()).containsExactly(Outcome.DONE, Outcome.OPEN, Outcome.HURT, Outcome.OPEN);
    }

    @Test
    void theWayBackPassesOverWhatHurts() {
        outcomes.giveUp(2);
        assertThat(outcomes.before(3)).isEqualTo(1);
        assertThat(outcomes.before(1)).as("nothing but what hurts").isEqualTo(1);
    }

    @Test
    void whatTheyWereBeforeComesBackWhole() {
        outcomes.done(1);
        Outcomes before = new Outcomes(outcomes);
        outcomes.hurt(0, new Pain(7, BodyPart.KNEE, Response.LEFT_OUT));
        outcomes.giveUp(0);
        outcomes.restore(before);
        assertThat(outcomes.all()).containsExactly(Outcome.OPEN, Outcome.DONE, Outcome.OPEN, Outcome.OPEN);
        assertThat(outcomes.pains(0)).isEmpty();
        assertThat(outcomes.givenUpAfter(0)).isEmpty();
    }

    @Test
    void aSkippedStretchThatWasDoneOnceStaysDone() {
        outcomes.done(1);
        outcomes.skipped(1);
        outcomes.skipped(3);
        assertThat(outcomes.all()).containsExactly(Outcome.OPEN, Outcome.DONE, Outcome.OPEN, Outcome.SKIPPED);
    }
}
