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
import app.unhunch.model.Side;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

class TimelineTest {

    @Test
    void aRoutineReadsAsAListOfInstructions() {
        assertThat(Told.cues(Timeline.of(routine(), SampleRoutines.PACE))).isEqualTo("""
            000 +10 get ready -> kneel: Kneel on your mat.
            010 +4 move OUT -> rest: Sink onto your heels.
            014 +20 hold breathing -> rest: Stay here. Let your jaw hang.
            034 +4 move IN -> kneel: Roll up slowly.
            038 +6 get ready RIGHT -> table: Come onto hands and knees.
            044 +3 move RIGHT -> closed: Place your right hand behind your head.
            047 +4 rep RIGHT IN 1 of 2 -> open: Turn your right elbow up.
            051 +4 rep RIGHT OUT 1 of 2 -> closed: Bring it down again.
            055 +4 rep RIGHT IN 2 of 2 -> open: Turn your right elbow up.
            059 +4 rep RIGHT OUT 2 of 2 -> closed: Bring it down again.
            063 +3 move RIGHT -> table: Put your hand back.
            066 +5 switch LEFT -> table: Now your left elbow.
            071 +3 move LEFT -> closed: Place your left hand behind your head.
            074 +4 rep LEFT IN 1 of 2 -> open: Turn your left elbow up.
            078 +4 rep LEFT OUT 1 of 2 -> closed: Bring it down again.
            082 +4 rep LEFT IN 2 of 2 -> open: Turn your left elbow up.
            086 +4 rep LEFT OUT 2 of 2 -> closed: Bring it down again.
            090 +3 move LEFT -> table: Put your hand back.
            093 +15 get ready RIGHT -> stand: Stand with your feet apart.
            108 +4 move RIGHT IN -> reach: Reach your right arm up.
            112 +15 hold RIGHT breathing -> lean: Lean over to the left.
            127 +4 move RIGHT OUT -> stand: Come back to the middle.
            131 +5 switch LEFT -> stand: Now the left arm.
            136 +4 move LEFT IN -> reach: Reach your left arm up.
            140 +15 hold LEFT breathing -> lean: Lean over to the right.
            155 +4 move LEFT OUT -> stand: Come back to the middle.
            159 +6 close -> stand:
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
                        "000 +10 get ready -> kneel: Kneel on your mat.",
                        "028 +4 get ready -> kneel: Kneel on your mat.",
                        "050 +15 get ready RIGHT -> stand: Stand with your feet apart.",
                        "088 +5 switch LEFT -> stand: Now the left arm.",
                        "116 +5 switch RIGHT -> stand: Now the right arm.",
                        "144 +5 switch LEFT -> stand: Now the left arm.");
        assertThat(timeline.cues()).extracting(c -> c.part().set()).containsSequence(0, 0, 0, 0, 1, 1, 1, 1);
    }

    @Test
    void aPersonChoosesThePaceAndTheFirstSide() {
        var breath = new BreathPace(Duration.ofSeconds(2), Duration.ofSeconds(3));
        var pace = new Pace(breath, breath, Duration.ofSeconds(20), Duration.ofSeconds(7), Duration.ZERO, Side.LEFT);
        var timeline = Timeline.of(routine(planned(twoSidedRepeat(), 1, 1)), pace);
        assertThat(Told.cues(timeline)).isEqualTo("""
            000 +20 get ready LEFT -> table: Come onto hands and knees.
            020 +3 move LEFT -> closed: Place your left hand behind your head.
            023 +2 rep LEFT IN 1 of 1 -> open: Turn your left elbow up.
            025 +3 rep LEFT OUT 1 of 1 -> closed: Bring it down again.
            028 +3 move LEFT -> table: Put your hand back.
            031 +7 switch RIGHT -> table: Now your right elbow.
            038 +3 move RIGHT -> closed: Place your right hand behind your head.
            041 +2 rep RIGHT IN 1 of 1 -> open: Turn your right elbow up.
            043 +3 rep RIGHT OUT 1 of 1 -> closed: Bring it down again.
            046 +3 move RIGHT -> table: Put your hand back.
            049 +6 close -> table:
            """);
    }

    @Test
    void everyStretchHasItsPlaceOnTheTimeline() {
        var timeline = Timeline.of(routine(), SampleRoutines.PACE);
        assertThat(List.of(0, 1, 2))
                .map(i -> timeline.startOfItem(i).start().toSeconds())
                .containsExactly(0L, 38L, 93L);
        assertThat(List.of(0, 1, 2)).map(i -> timeline.endOfItem(i).toSeconds()).containsExactly(38L, 93L, 159L);
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
                        "000 +10 get ready -",
                        "010 +4 move OUT -> ",
                        "014 +20 hold breath",
                        "034 +4 move IN -> k",
                        "038 +4 get ready ->",
                        "042 +4 move OUT -> ",
                        "046 +20 hold breath",
                        "066 +4 move IN -> k",
                        "070 +6 close -> kne");
        assertThat(timeline.startOfItem(1)).isEqualTo(timeline.startOfItem(2));
        assertThat(timeline.endOfItem(1)).isEqualTo(timeline.startOfItem(2).start());
        assertThat(timeline.startOfItem(3)).isEqualTo(timeline.cues().getLast());
        assertThat(timeline.endOfItem(3)).isEqualTo(timeline.cues().getLast().start());
        assertThat(timeline.at(Duration.ofSeconds(50)).nextStretch()).isNull();
    }
}
