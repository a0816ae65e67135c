package app.unhunch.console;

import app.unhunch.model.Breath;
import app.unhunch.model.Dose;
import app.unhunch.model.PlannedStretch;
import app.unhunch.model.Position;
import app.unhunch.model.Routine;
import app.unhunch.model.Sides;
import app.unhunch.model.Spoken;
import app.unhunch.model.Step;
import app.unhunch.model.Stretch;
import app.unhunch.model.Variant;
import app.unhunch.session.Pace;
import app.unhunch.session.Timeline;
import java.time.Duration;
import java.util.List;

/// A short routine with a bit of everything: 10 s to get ready, a move in and a hold on each side with a change in
/// between, then, from the chair to the floor, two repetitions.
final class Samples {

    private Samples() {}

    static Timeline timeline() {
        return Timeline.of(routine(), Pace.USUAL);
    }

    /// The same after a wave as its warm-up.
    static Timeline warmTimeline() {
        return Timeline.of(routine().warmedUpBy(List.of(planned(wave(), 2))), Pace.USUAL);
    }

    static Routine routine() {
        return new Routine(
                "desk-break", "Desk Break", "Two stretches.", List.of(planned(lean(), 15), planned(wave(), 2)));
    }

    private static PlannedStretch planned(Stretch stretch, int amount) {
        return new PlannedStretch(stretch, stretch.usual(), amount, 1);
    }

    private static Stretch lean() {
        Variant seated = new Variant(
                "chair",
                "On a Chair",
                Position.SEATED,
                Spoken.text("Sit tall."),
                "sit",
                List.of(
                        new Step.Move(Spoken.only("Lift your {side} arm."), Duration.ofMillis(2500), Breath.IN, "lift"),
                        new Step.Hold(
                                Spoken.all("Stay.", "", "Keep the {otherSide} hip heavy."),
                                new Dose(15, 10, 30),
                                "lean")));
        return stretch("lean", "Lean", Sides.EACH, "Now the {side} arm.", seated);
    }

    private static Stretch wave() {
        Variant floor = new Variant(
                "floor",
                "On the Floor",
                Position.HANDS_AND_KNEES,
                Spoken.text("Come to hands and knees."),
                "all-fours",
                List.of(new Step.Repeat(
                        new Dose(2, 2, 10),
                        List.of(
                                new Step.BreathMove(Spoken.only("Sink."), Breath.IN, "cow"),
                                new Step.BreathMove(Spoken.only("Arch."), Breath.OUT, "cat")))));
        return stretch("wave", "Long Wave", Sides.NONE, "", floor);
    }

    private static Stretch stretch(String id, String name, Sides sides, String change, Variant variant) {
        return new Stretch(
                id,
                name,
                "One sentence.",
                sides,
                Spoken.text(change),
                List.of(variant),
                List.of(),
                List.of(),
                List.of("Go gently if your wrists complain."),
                List.of());
    }
}
