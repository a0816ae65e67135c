package app.unhunch.session;

import static app.unhunch.session.Command.BACK;
import static app.unhunch.session.Command.EXTEND;
import static app.unhunch.session.Command.HURTS;
import static app.unhunch.session.Command.NEXT;
import static app.unhunch.session.Command.PAUSE;
import static app.unhunch.session.Command.RESUME;
import static app.unhunch.session.Command.STOP;
import static app.unhunch.session.Command.UNDO;
import static app.unhunch.session.SampleRoutines.bothSidesHold;
import static app.unhunch.session.SampleRoutines.planned;
import static app.unhunch.session.SampleRoutines.twoSidedHold;
import static app.unhunch.session.SampleRoutines.twoSidedRepeat;
import static app.unhunch.session.SampleRoutines.usual;
import static app.unhunch.session.SampleRoutines.withEasierWay;
import static app.unhunch.session.SampleSessions.at;
import static app.unhunch.session.SampleSessions.seconds;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.unhunch.model.Side;
import app.unhunch.session.pain.BodyPart;
import app.unhunch.session.pain.Pain;
import app.unhunch.session.pain.Question;
import app.unhunch.session.pain.Reply;
import app.unhunch.session.pain.Response;
import java.time.Duration;
import org.junit.jupiter.api.Test;

/// Rest back (to 48 s), side reach (to 124 s), rest back again, open chest, rest back once more.
class HurtsTest {

    private static Session restBackAgainAndAgain(double seconds) {
        var rest = usual(bothSidesHold());
        return at(seconds, rest, usual(twoSidedHold()), rest, usual(twoSidedRepeat()), rest);
    }

    @Test
    void noTimeRunsWhileItIsAsked() {
        var session = at(30);
        assertThat(Told.events(session.apply(HURTS)))
                .containsExactly("left hold at 24", "hurt in hold at 24", "asked: WARNING_SIGN");
        assertThat(session.advance(seconds(1000))).isEmpty();
        assertThat(session.state()).isEqualTo(State.HURT);
        assertThat(session.moment().position()).isEqualTo(seconds(30));
    }

    @Test
    void aWarningSignEndsTheSession() {
        var session = at(30);
        session.apply(HURTS);
        assertThat(Told.events(session.answer(new Reply.WarningSign(true))))
                .containsExactly("told of stretch 0: null null ENDED", "stretch 0: HURT", "stopped");
        assertThat(session.state()).isEqualTo(State.STOPPED);
        assertThat(session.pains(0)).containsExactly(new Pain(null, null, Response.ENDED));
        assertThat(session.outcomes()).containsExactly(Outcome.HURT, Outcome.OPEN, Outcome.OPEN);
    }

    @Test
    void whatIsToldIsKeptWithWhereAndHowMuch() {
        var session = at(30);
        session.apply(HURTS);
        session.answer(new Reply.WarningSign(false));
        session.answer(new Reply.Level(7));
        session.answer(new Reply.At(BodyPart.KNEE));
        assertThat(session.pains(0)).containsExactly(new Pain(7, BodyPart.KNEE, Response.LEFT_OUT));
        assertThat(session.hurt()).isTrue();
    }

    @Test
    void aLittlePainGoesOnFromTheStartOfTheSide() {
        var session = at(30);
        assertThat(Told.events(Pains.of(session, 3))).endsWith("told of stretch 0: 3 null SMALLER", "paused: HURT");
        assertThat(session.outcomes()).containsOnly(Outcome.OPEN);
        session.apply(RESUME);
        assertThat(Told.events(session.advance(Session.LEAD_IN))).containsExactly("entered move at 20");
    }

    @Test
    void inARepetitionALittlePainGoesOnFromItsStart() {
        var session = at(48 + 6 + 3 + 10);
        Pains.andOn(session, 0);
        assertThat(session.moment().cue().rep()).isEqualTo(2);
        assertThat(session.moment().elapsed()).isZero();
    }

    @Test
    void afterTheDoseALittlePainDoesNotRepeatIt() {
        var session = at(46);
        Pains.andOn(session, 2);
        assertThat(session.moment().position()).isEqualTo(seconds(44));
    }

    @Test
    void morePainGoesOnInTheEasierWay() {
        var session = at(30, usual(withEasierWay(bothSidesHold())), usual(twoSidedHold()));
        assertThat(Told.events(Pains.of(session, 4))).endsWith("told of stretch 0: 4 null EASIER", "paused: HURT");
        session.apply(RESUME);
        assertThat(Told.events(session.advance(Session.LEAD_IN))).containsExactly("entered get ready at 0");
        assertThat(session.moment().cue().planned().variant().id()).isEqualTo("easy");
        session.advance(session.moment().leftInAll());
        assertThat(session.outcomes()).containsOnly(Outcome.DONE);
    }

    @Test
    void onTheSecondSideOnlyThatOneIsDoneInTheEasierWay() {
        var session = at(20 + 4 + 15 + 4 + 5 + 10, usual(withEasierWay(twoSidedHold())));
        assertThat(session.moment().cue().side()).isEqualTo(Side.LEFT);
        Pains.andOn(session, 5);
        assertThat(session.timeline().cues()).extracting(Cue::side).doesNotContain(Side.RIGHT);
        assertThat(session.moment().cue().kind()).isEqualTo(Cue.Kind.GET_READY);
        assertThat(session.allows(EXTEND)).as("longer on one side alone").isFalse();
    }

    @Test
    void onlyTheSetsThatAreLeftAreDoneInTheEasierWay() {
        var session = at(105, planned(withEasierWay(twoSidedHold()), 15, 3));
        assertThat(session.moment().cue().part().set()).isEqualTo(1);
        Pains.andOn(session, 5);
        assertThat(session.moment().cue().part().set()).isEqualTo(1);
        assertThat(session.timeline().cues())
                .filteredOn(cue -> cue.kind() == Cue.Kind.HOLD)
                .hasSizeBetween(3, 4);
    }

    @Test
    void whereverItComesAgainItComesInTheEasierWay() {
        var rest = usual(withEasierWay(bothSidesHold()));
        var session = at(30, rest, usual(twoSidedHold()), rest);
        Pains.andOn(session, 5);
        assertThat(session.timeline().startOfItem(2).planned().variant().id()).isEqualTo("easy");
    }

    @Test
    void whatHasNoEasierWayIsLeftOut() {
        var session = at(30);
        assertThat(Told.events(Pains.of(session, 5)))
                .endsWith("told of stretch 0: 5 null LEFT_OUT", "stretch 0: HURT", "paused: HURT");
        assertThat(session.moment().position()).isEqualTo(seconds(48));
    }

    @Test
    void everyLaterOccurrenceOfWhatHurtsIsLeftOut() {
        var session = restBackAgainAndAgain(30);
        assertThat(Told.events(Pains.andOn(session, 8)))
                .containsSubsequence(
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
        Pains.andOn(session, 8);
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
        Pains.andOn(session, 8);
        assertThat(session.moment().cue().planned()).isEqualTo(usual(twoSidedRepeat()));
        session.apply(BACK);
        assertThat(session.moment().position()).isEqualTo(seconds(48));
        session.apply(BACK);
        assertThat(session.moment().position()).isEqualTo(seconds(48));
    }

    @Test
    void whatHurtBeforeIsNotToldAgain() {
        var session = restBackAgainAndAgain(30);
        Pains.andOn(session, 8);
        assertThat(Told.events(Pains.andOn(session, 8)))
                .contains("stretch 1: HURT", "entered get ready RIGHT at 124")
                .doesNotContain("stretch 0: HURT", "stretch 2: HURT");
    }

    @Test
    void whatHurtsIsHurtEvenIfItWasDoneBefore() {
        var session = at(50);
        session.apply(BACK);
        Pains.andOn(session, 8);
        assertThat(session.outcomes()).containsExactly(Outcome.HURT, Outcome.OPEN, Outcome.OPEN);
    }

    @Test
    void hurtInTheLastStretchLeadsToTheBreathAtTheEnd() {
        var session = at(110);
        Pains.andOn(session, 8);
        assertThat(session.moment().cue().kind()).isEqualTo(Cue.Kind.CLOSE);
        session.advance(session.moment().leftInAll());
        assertThat(session.state()).isEqualTo(State.FINISHED);
        assertThat(session.outcomes()).containsExactly(Outcome.DONE, Outcome.DONE, Outcome.HURT);
    }

    @Test
    void fromTheBreathAtTheEndNothingLeadsBackToWhatHurts() {
        var alone = at(30, usual(bothSidesHold()));
        Pains.andOn(alone, 8);
        alone.apply(BACK);
        assertThat(alone.moment().cue().kind()).isEqualTo(Cue.Kind.CLOSE);
        var last = at(110);
        Pains.andOn(last, 8);
        last.apply(BACK);
        assertThat(last.moment().cue().part().item()).isEqualTo(1);
    }

    @Test
    void extensionsOutliveWhatIsLeftOut() {
        var session = restBackAgainAndAgain(124);
        session.apply(BACK);
        session.apply(EXTEND);
        session.apply(NEXT);
        Pains.andOn(session, 8);
        assertThat(session.timeline().startOfItem(3).start()).isEqualTo(seconds(48 + 76 + 20 + 48));
    }

    @Test
    void aSlipIsTakenBackBeforeTheFirstAnswer() {
        var session = at(30);
        session.apply(HURTS);
        assertThat(Told.events(session.apply(UNDO))).containsExactly("taken back", "resumed, lead-in 3");
        assertThat(session.hurt()).isFalse();
        assertThat(Told.events(session.advance(Session.LEAD_IN))).containsExactly("entered hold at 24");
    }

    @Test
    void whoPausedBeforeTheSlipIsPausedAgain() {
        var session = at(30);
        session.apply(PAUSE);
        session.apply(HURTS);
        assertThat(Told.events(session.apply(UNDO))).containsExactly("taken back", "paused: ASKED");
        assertThat(session.moment().position()).isEqualTo(seconds(30));
    }

    @Test
    void anAnswerIsTakenBackOneByOneEvenTheLastOne() {
        var session = restBackAgainAndAgain(30);
        Pains.of(session, 8);
        assertThat(Told.events(session.apply(UNDO))).containsExactly("taken back", "asked: PLACE");
        assertThat(session.outcomes()).containsOnly(Outcome.OPEN);
        assertThat(session.moment().position()).isEqualTo(seconds(30));
        session.apply(UNDO);
        assertThat(session.question()).contains(Question.LEVEL);
        session.answer(new Reply.Level(3));
        session.answer(new Reply.Nowhere());
        assertThat(session.pains(0)).containsExactly(new Pain(3, null, Response.SMALLER));
        assertThat(session.timeline().length())
                .isEqualTo(restBackAgainAndAgain(0).timeline().length());
    }

    @Test
    void whoWentOnCannotTakeItBack() {
        var session = at(30);
        Pains.andOn(session, 2);
        assertThat(session.allows(UNDO)).isFalse();
        session.apply(PAUSE);
        assertThat(session.allows(UNDO)).isFalse();
    }

    @Test
    void whoLeavesInTheMiddleOfTheQuestionsWasHurt() {
        var session = at(30);
        session.apply(HURTS);
        session.answer(new Reply.WarningSign(false));
        session.answer(new Reply.Level(6));
        assertThat(session.pains(0)).as("even before").containsExactly(new Pain(6, null, Response.ENDED));
        assertThat(Told.events(session.apply(STOP)))
                .containsExactly("told of stretch 0: 6 null ENDED", "stretch 0: HURT", "stopped");
        assertThat(session.pains(0)).containsExactly(new Pain(6, null, Response.ENDED));
    }

    @Test
    void anAnswerThatWasNotAskedForIsRefusedAndNothingChanges() {
        var session = at(30);
        assertThatThrownBy(() -> session.answer(new Reply.Level(1))).isInstanceOf(IllegalStateException.class);
        session.apply(HURTS);
        var before = SeenSession.of(session);
        assertThatThrownBy(() -> session.answer(new Reply.Level(1))).isInstanceOf(IllegalStateException.class);
        assertThat(SeenSession.of(session)).isEqualTo(before);
    }

    @Test
    void thePlaceBeforeTheStepsIsWhereThePersonComesOutTo() {
        var session = at(20 + 4 + 15 + 4 + 5 + 10, usual(twoSidedHold()));
        Moment out = session.timeline().beforeSteps(session.moment().cue());
        assertThat(out.cue().kind()).isEqualTo(Cue.Kind.SWITCH);
        assertThat(out.left()).isEqualTo(Duration.ofNanos(1));
    }
}
