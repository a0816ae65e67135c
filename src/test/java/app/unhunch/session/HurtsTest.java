package app.unhunch.session;

import static app.unhunch.session.Command.BACK;
import static app.unhunch.session.Command.EXTEND;
import static app.unhunch.session.Command.HURTS;
import static app.unhunch.session.Command.NEXT;
import static app.unhunch.session.SampleRoutines.bothSidesHold;
import static app.unhunch.session.SampleRoutines.twoSidedHold;
import static app.unhunch.session.SampleRoutines.twoSidedRepeat;
import static app.unhunch.session.SampleRoutines.usual;
import static app.unhunch.session.SampleSessions.at;
import static app.unhunch.session.SampleSessions.seconds;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/// Rest back (to 48 s), side reach (to 124 s), rest back again, open chest, rest back once more.
class HurtsTest {

    private static Session restBackAgainAndAgain(double seconds) {
        var rest = usual(bothSidesHold());
        return at(seconds, rest, usual(twoSidedHold()), rest, usual(twoSidedRepeat()), rest);
    }

    @Test
    void everyLaterOccurrenceOfWhatHurtsIsLeftOut() {
        var session = restBackAgainAndAgain(30);
        assertThat(Told.events(session.apply(HURTS)))
                .containsExactly(
                        "left hold at 24",
                        "stretch 0: HURT",
                        "stretch 2: HURT",
                        "stretch 4: HURT",
                        "entered get ready RIGHT at 48");
        assertThat(session.outcomes())
                .containsExactly(Outcome.HURT, Outcome.OPEN, Outcome.HURT, Outcome.OPEN, Outcome.HURT);
        session.advance(session.moment().leftInAll());
        assertThat(session.state()).isEqualTo(State.FINISHED);
        assertThat(session.outcomes())
                .containsExactly(Outcome.HURT, Outcome.DONE, Outcome.HURT, Outcome.DONE, Outcome.HURT);
    }

    @Test
    void whatIsAnnouncedSkipsWhatHurts() {
        var session = restBackAgainAndAgain(30);
        session.apply(HURTS);
        var next = session.moment().nextStretch();
        assertThat(next).isNotNull().extracting(Cue::planned).isEqualTo(usual(twoSidedRepeat()));
        // From standing down to hands and knees, no longer from kneeling: 20 s to get ready.
        assertThat(session.timeline().length()).isEqualTo(seconds(48 + 76 + 20 + 49 + 6));
        session.apply(NEXT);
        assertThat(session.moment().cue()).isEqualTo(next);
        assertThat(session.moment().nextStretch()).isNull();
    }

    @Test
    void goingBackPassesOverWhatHurts() {
        var session = restBackAgainAndAgain(124 + 30);
        session.apply(HURTS);
        assertThat(session.moment().cue().planned()).isEqualTo(usual(twoSidedRepeat()));
        session.apply(BACK);
        assertThat(session.moment().position()).isEqualTo(seconds(48));
        session.apply(BACK);
        assertThat(session.moment().position()).isEqualTo(seconds(48));
    }

    @Test
    void timeThatPassesAgainAfterGoingBackPassesOverWhatHurts() {
        var session = at(53);
        session.apply(HURTS);
        session.apply(BACK);
        assertThat(session.moment().position()).isZero();
        assertThat(Told.events(session.advance(seconds(48))))
                .endsWith("completed move at 44", "entered get ready RIGHT at 48");
        assertThat(session.moment().cue().planned()).isEqualTo(usual(twoSidedHold()));
    }

    @Test
    void whatHurtBeforeIsNotToldAgain() {
        var session = restBackAgainAndAgain(30);
        session.apply(HURTS);
        assertThat(Told.events(session.apply(HURTS)))
                .containsExactly("left get ready RIGHT at 48", "stretch 1: HURT", "entered get ready RIGHT at 124");
    }

    @Test
    void whatHurtsIsHurtEvenIfItWasDoneBefore() {
        var session = at(50);
        session.apply(BACK);
        session.apply(HURTS);
        assertThat(session.outcomes()).containsExactly(Outcome.HURT, Outcome.OPEN, Outcome.OPEN);
    }

    @Test
    void hurtInTheLastStretchFinishesKindly() {
        assertThat(Told.events(at(110).apply(HURTS)))
                .containsExactly("left get ready RIGHT at 103", "stretch 2: HURT", "finished");
    }

    @Test
    void theSessionEndsWhenNothingButWhatHurtsIsLeft() {
        var rest = usual(bothSidesHold());
        var session = at(55, rest, rest, rest);
        assertThat(Told.events(session.apply(HURTS)))
                .containsExactly("left move at 52", "stretch 1: HURT", "stretch 2: HURT", "finished");
        assertThat(session.outcomes()).containsExactly(Outcome.DONE, Outcome.HURT, Outcome.HURT);
    }

    @Test
    void extensionsOutliveWhatIsLeftOut() {
        var session = restBackAgainAndAgain(124);
        session.apply(BACK);
        session.apply(EXTEND);
        session.apply(NEXT);
        session.apply(HURTS);
        assertThat(session.timeline().startOfItem(3).start()).isEqualTo(seconds(48 + 76 + 20 + 48));
    }
}
