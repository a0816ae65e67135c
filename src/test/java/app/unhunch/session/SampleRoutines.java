package app.unhunch.session;

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
import java.time.Duration;
import java.util.List;

/// Three made-up stretches and a routine of them, small enough to work out by hand. No file is read.
public final class SampleRoutines {

    /// The usual pace without settling in, for round numbers.
    public static final Pace PACE = new Pace(
            Pace.USUAL.holding(),
            Pace.USUAL.moving(),
            Pace.USUAL.getReady(),
            Pace.USUAL.change(),
            Duration.ZERO,
            Pace.USUAL.firstSide());

    private SampleRoutines() {}

    /// Both sides at once, kneeling: 4 s down, 20 s of hold (10 to 40), 4 s up.
    public static Stretch bothSidesHold() {
        return stretch(
                "rest-back",
                "Rest Back",
                Sides.NONE,
                "",
                new Variant(
                        "mat",
                        "On the mat",
                        Position.KNEELING,
                        Spoken.text("Kneel on your mat."),
                        "kneel",
                        List.of(
                                move("Sink onto your heels.", 4, Breath.OUT, "rest"),
                                new Step.Hold(
                                        Spoken.all("Stay here.", "Stay.", "Let your jaw hang."),
                                        new Dose(20, 10, 40),
                                        "rest"),
                                move("Roll up slowly.", 4, Breath.IN, "kneel"))));
    }

    /// One side after the other, on hands and knees: 3 s, 2 repetitions (1 to 4) of an in- and an out-breath, 3 s.
    public static Stretch twoSidedRepeat() {
        var repeat = new Step.Repeat(
                new Dose(2, 1, 4),
                List.of(
                        new Step.BreathMove(
                                Spoken.all("Turn your {side} elbow up.", "{side} elbow up.", ""), Breath.IN, "open"),
                        new Step.BreathMove(
                                Spoken.all("Bring it down again.", "Elbow down.", ""), Breath.OUT, "closed")));
        return stretch(
                "open-chest",
                "Open Chest",
                Sides.EACH,
                "Now your {side} elbow.",
                new Variant(
                        "mat",
                        "On the mat",
                        Position.HANDS_AND_KNEES,
                        Spoken.text("Come onto hands and knees."),
                        "table",
                        List.of(
                                move("Place your {side} hand behind your head.", 3, "closed"),
                                repeat,
                                move("Put your hand back.", 3, "table"))));
    }

    /// One side after the other, standing: 4 s up, 15 s of hold (15 to 30), 4 s back.
    public static Stretch twoSidedHold() {
        return stretch(
                "side-reach",
                "Side Reach",
                Sides.EACH,
                "Now the {side} arm.",
                new Variant(
                        "standing",
                        "Standing",
                        Position.STANDING,
                        Spoken.text("Stand with your feet apart."),
                        "stand",
                        List.of(
                                new Step.Move(
                                        Spoken.all("Reach your {side} arm up.", "Arm up.", ""),
                                        Duration.ofSeconds(4),
                                        Breath.IN,
                                        "reach"),
                                new Step.Hold(
                                        Spoken.all("Lean over to the {otherSide}.", "Lean {otherSide}.", ""),
                                        new Dose(15, 15, 30),
                                        "lean"),
                                move("Come back to the middle.", 4, Breath.OUT, "stand"))));
    }

    /// A stretch that also has an easier way, at the same place, with the same steps.
    @SuppressWarnings("NullAway") // it does not see that a rest may be null
    public static Stretch withEasierWay(Stretch stretch) {
        Variant usual = stretch.usual();
        Variant easier = new Variant(
                "easy",
                "Easy",
                usual.position(),
                true,
                Spoken.text("Take the easy place."),
                "easy-" + usual.pose(),
                usual.steps(),
                usual.rest(),
                List.of());
        return new Stretch(
                stretch.id(),
                stretch.name(),
                stretch.summary(),
                stretch.sides(),
                stretch.change(),
                List.of(usual, easier),
                stretch.goodFor(),
                stretch.mistakes(),
                stretch.cautions(),
                stretch.easier());
    }

    /// The three, once each: kneeling, hands and knees, standing. 179 s long at [#PACE].
    public static Routine routine() {
        return routine(usual(bothSidesHold()), usual(twoSidedRepeat()), usual(twoSidedHold()));
    }

    /// A routine of any stretches.
    public static Routine routine(PlannedStretch... stretches) {
        return new Routine("sample", "Sample", "A routine for a test.", List.of(stretches));
    }

    /// One set of a stretch in its first variant, with the usual dose.
    public static PlannedStretch usual(Stretch stretch) {
        return new PlannedStretch(
                stretch, stretch.usual(), stretch.usual().dosed().dose().usual(), 1);
    }

    /// Several sets of a stretch in its first variant, with a dose of choice.
    public static PlannedStretch planned(Stretch stretch, int amount, int sets) {
        return new PlannedStretch(stretch, stretch.usual(), amount, sets);
    }

    private static Stretch stretch(String id, String name, Sides sides, String change, Variant variant) {
        return new Stretch(
                id,
                name,
                "For tests only.",
                sides,
                Spoken.text(change),
                List.of(variant),
                List.of("The upper back"),
                List.of("Holding your breath"),
                List.of("Ask first if " + name + " worries you."),
                List.of("Go less far."));
    }

    private static Step.Move move(String text, int seconds, Breath breath, String pose) {
        return new Step.Move(Spoken.only(text), Duration.ofSeconds(seconds), breath, pose);
    }

    private static Step.Move move(String text, int seconds, String pose) {
        return new Step.Move(Spoken.only(text), Duration.ofSeconds(seconds), null, pose);
    }
}
