package app.unhunch.session;

import static app.unhunch.model.Spoken.text;
import static app.unhunch.session.SampleRoutines.bothSidesHold;
import static app.unhunch.session.SampleRoutines.planned;
import static app.unhunch.session.SampleRoutines.routine;
import static app.unhunch.session.SampleRoutines.twoSidedHold;
import static app.unhunch.session.SampleRoutines.twoSidedRepeat;
import static app.unhunch.session.SampleRoutines.usual;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import app.unhunch.model.Instruction;
import app.unhunch.model.PlannedStretch;
import app.unhunch.model.Side;
import app.unhunch.model.Spoken;
import app.unhunch.model.Step;
import app.unhunch.model.Stretch;
import app.unhunch.model.Variant;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

class TimelineTest {

    @Test
    void whatIsBetweenTwoStretchesIsTheSameInOneRoutineAsMeasuredBetweenTwoOfOneStretch() {
        Timeline one = Timeline.of(routine(usual(twoSidedRepeat())), SampleRoutines.PACE);
        Timeline other = Timeline.of(routine(usual(twoSidedHold())), SampleRoutines.PACE);
        Timeline both = Timeline.of(routine(usual(twoSidedRepeat()), usual(twoSidedHold())), SampleRoutines.PACE);

        assertThat(one.changeTo(other)).isEqualTo(both.startOfItem(1).length());
    }

    @Test
    void aRoutineReadsAsAListOfInstructions() {
        assertThat(Told.cues(Timeline.of(routine(), SampleRoutines.PACE))).isEqualTo("""
            000 +20 get ready -> kneel: Kneel on your mat.
            020 +4 move OUT -> rest: Sink onto your heels.
            024 +20 hold breathing -> rest: Stay here. Let your jaw hang.
            044 +4 move IN -> kneel: Roll up slowly.
            048 +6 get ready RIGHT -> table: Come onto hands and knees.
            054 +3 move RIGHT -> closed: Place your right hand behind your head.
            057 +4 rep RIGHT IN 1 of 2 -> open: Turn your right elbow up.
            061 +4 rep RIGHT OUT 1 of 2 -> closed: Bring it down again.
            065 +4 rep RIGHT IN 2 of 2 -> open: Turn your right elbow up.
            069 +4 rep RIGHT OUT 2 of 2 -> closed: Bring it down again.
            073 +3 move RIGHT -> table: Put your hand back.
            076 +5 switch LEFT -> table: Now your left elbow.
            081 +3 move LEFT -> closed: Place your left hand behind your head.
            084 +4 rep LEFT IN 1 of 2 -> open: Turn your left elbow up.
            088 +4 rep LEFT OUT 1 of 2 -> closed: Bring it down again.
            092 +4 rep LEFT IN 2 of 2 -> open: Turn your left elbow up.
            096 +4 rep LEFT OUT 2 of 2 -> closed: Bring it down again.
            100 +3 move LEFT -> table: Put your hand back.
            103 +25 get ready RIGHT -> stand: Stand with your feet apart.
            128 +4 move RIGHT IN -> reach: Reach your right arm up.
            132 +15 hold RIGHT breathing -> lean: Lean over to the left.
            147 +4 move RIGHT OUT -> stand: Come back to the middle.
            151 +5 switch LEFT -> stand: Now the left arm.
            156 +4 move LEFT IN -> reach: Reach your left arm up.
            160 +15 hold LEFT breathing -> lean: Lean over to the right.
            175 +4 move LEFT OUT -> stand: Come back to the middle.
            179 +6 close -> stand:
            """);
    }

    @Test
    void theShortFormOfAnInstructionGoesWithIt() {
        assertThat(Timeline.of(routine(), SampleRoutines.PACE).cues())
                .extracting(Cue::instruction)
                .extracting(Instruction::text, Instruction::brief)
                .contains(
                        tuple(text("Kneel on your mat."), text("")),
                        tuple(text("Sink onto your heels."), text("")),
                        tuple(text("Stay here."), text("Stay.")),
                        tuple(text("Turn your {side} elbow up."), text("{side} elbow up.")),
                        tuple(text("Bring it down again."), text("Elbow down.")),
                        tuple(text("Now the {side} arm."), text("")),
                        tuple(text("Reach your {side} arm up."), text("Arm up.")),
                        tuple(text("Lean over to the {otherSide}."), text("Lean {otherSide}.")));
    }

    @Test
    void laterSetsBeginWithAChangeOfSideOrAShortBreak() {
        var timeline = Timeline.of(
                routine(planned(bothSidesHold(), 10, 2), planned(twoSidedHold(), 15, 2)), SampleRoutines.PACE);
        assertThat(Told.cues(timeline).lines().filter(l -> l.contains("get ready") || l.contains("switch")))
                .containsExactly(
                        "000 +20 get ready -> kneel: Kneel on your mat.",
                        "038 +4 get ready -> kneel: Kneel on your mat.",
                        "060 +25 get ready RIGHT -> stand: Stand with your feet apart.",
                        "108 +5 switch LEFT -> stand: Now the left arm.",
                        "136 +5 switch RIGHT -> stand: Now the right arm.",
                        "164 +5 switch LEFT -> stand: Now the left arm.");
        assertThat(timeline.cues()).extracting(c -> c.part().set()).containsSequence(0, 0, 0, 0, 1, 1, 1, 1);
    }

    @Test
    void aPersonChoosesThePaceAndTheFirstSide() {
        var breath = new BreathPace(Duration.ofSeconds(2), Duration.ofSeconds(3));
        var pace = new Pace(breath, breath, Duration.ofSeconds(20), Duration.ofSeconds(7), Duration.ZERO, Side.LEFT);
        var timeline = Timeline.of(routine(planned(twoSidedRepeat(), 1, 1)), pace);
        assertThat(Told.cues(timeline)).isEqualTo("""
            000 +40 get ready LEFT -> table: Come onto hands and knees.
            040 +3 move LEFT -> closed: Place your left hand behind your head.
            043 +2 rep LEFT IN 1 of 1 -> open: Turn your left elbow up.
            045 +3 rep LEFT OUT 1 of 1 -> closed: Bring it down again.
            048 +3 move LEFT -> table: Put your hand back.
            051 +7 switch RIGHT -> table: Now your right elbow.
            058 +3 move RIGHT -> closed: Place your right hand behind your head.
            061 +2 rep RIGHT IN 1 of 1 -> open: Turn your right elbow up.
            063 +3 rep RIGHT OUT 1 of 1 -> closed: Bring it down again.
            066 +3 move RIGHT -> table: Put your hand back.
            069 +6 close -> table:
            """);
    }

    @Test
    void everyStretchHasItsPlaceOnTheTimeline() {
        var timeline = Timeline.of(routine(), SampleRoutines.PACE);
        assertThat(List.of(0, 1, 2))
                .map(i -> timeline.startOfItem(i).start().toSeconds())
                .containsExactly(0L, 48L, 103L);
        assertThat(List.of(0, 1, 2)).map(i -> timeline.endOfItem(i).toSeconds()).containsExactly(48L, 103L, 179L);
    }

    @Test
    void aStretchThatIsLeftOutTakesNoTimeAndTheWayToTheNextOneIsMeasuredAnew() {
        var timeline = Timeline.of(
                        routine(
                                usual(bothSidesHold()),
                                usual(twoSidedHold()),
                                usual(bothSidesHold()),
                                usual(twoSidedHold())),
                        SampleRoutines.PACE)
                .without(List.of(1, 3));
        assertThat(Told.cues(timeline).lines().map(l -> l.substring(0, 19)))
                .containsExactly(
                        "000 +20 get ready -",
                        "020 +4 move OUT -> ",
                        "024 +20 hold breath",
                        "044 +4 move IN -> k",
                        "048 +4 get ready ->",
                        "052 +4 move OUT -> ",
                        "056 +20 hold breath",
                        "076 +4 move IN -> k",
                        "080 +6 close -> kne");
        assertThat(timeline.startOfItem(1)).isEqualTo(timeline.startOfItem(2));
        assertThat(timeline.endOfItem(1)).isEqualTo(timeline.startOfItem(2).start());
        assertThat(timeline.startOfItem(3)).isEqualTo(timeline.cues().getLast());
        assertThat(timeline.endOfItem(3)).isEqualTo(timeline.cues().getLast().start());
        assertThat(timeline.at(Duration.ofSeconds(60)).nextStretch()).isNull();
    }

    @Test
    void theBodyRestsBetweenSidesAndBeforeTheNextInTheSamePosition() {
        var timeline = Timeline.of(routine(resting(), resting(), usual(twoSidedHold())), SampleRoutines.PACE);
        assertThat(timeline.cues())
                .filteredOn(cue -> cue.instruction().text().equals(text("Rest.")))
                .extracting(cue -> cue.part().item(), Cue::kind, Cue::side, Cue::length, Cue::pose)
                .containsExactly(
                        tuple(0, Cue.Kind.MOVE, Side.RIGHT, Duration.ofSeconds(9), "child"),
                        tuple(0, Cue.Kind.MOVE, Side.LEFT, Duration.ofSeconds(9), "child"),
                        tuple(1, Cue.Kind.MOVE, Side.RIGHT, Duration.ofSeconds(9), "child"));
    }

    @Test
    void whatMustBeHeardMakesACueLongerAndAHoldNever() {
        Duration spoken = Duration.ofSeconds(33);
        var timeline = Timeline.of(routine(), SampleRoutines.PACE.spoken((_, _) -> spoken));
        assertThat(timeline.cues())
                .allSatisfy(cue -> assertThat(cue.length())
                        .isEqualTo(
                                cue.kind() == Cue.Kind.HOLD
                                        ? Duration.ofSeconds(cue.planned().amount())
                                        : spoken));
    }

    private static PlannedStretch resting() {
        Stretch stretch = twoSidedRepeat();
        Variant usual = stretch.usual();
        var rest = new Step.Move(Spoken.only("Rest."), Duration.ofSeconds(9), null, "child");
        Variant resting = new Variant(
                usual.id(),
                usual.name(),
                usual.position(),
                usual.easier(),
                usual.setUp(),
                usual.pose(),
                usual.steps(),
                rest,
                usual.cautions());
        return new PlannedStretch(stretch, resting, 2, 1);
    }
}
