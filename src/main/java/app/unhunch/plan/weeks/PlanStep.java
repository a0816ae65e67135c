package app.unhunch.plan.weeks;

import app.unhunch.model.PlannedStretch;
import app.unhunch.model.Routine;
import app.unhunch.model.Sides;
import app.unhunch.model.Step;
import app.unhunch.model.Stretch;
import app.unhunch.model.Variant;
import java.util.ArrayList;
import java.util.List;

/// One step of the plan, meant for a week: where the stretches are done, and how much of each. The amounts lead up to a
/// minute a stretch and side, with which the ACSM is content (Guidelines, 11th edition), and stay inside each dose.
///
/// @param number from 1 to 6
/// @param hold seconds of each hold on one side
/// @param rest seconds of a hold of both sides at once, such as in Child's Pose
/// @param reps repetitions
/// @param rounds whether a hold on one side comes twice on some days
public record PlanStep(int number, Way way, int hold, int rest, int reps, boolean rounds) {

    /// In which way the stretches are done.
    public enum Way {
        /// On a chair or standing.
        OFF_THE_FLOOR,
        /// On the floor, in easier ways.
        EASIER,
        /// As the routine has them.
        USUAL
    }

    private static final List<PlanStep> ALL = List.of(
            new PlanStep(1, Way.OFF_THE_FLOOR, 15, 30, 5, false),
            new PlanStep(2, Way.EASIER, 20, 45, 6, false),
            new PlanStep(3, Way.USUAL, 30, 60, 8, false),
            new PlanStep(4, Way.USUAL, 30, 60, 8, false),
            new PlanStep(5, Way.USUAL, 30, 60, 8, true),
            new PlanStep(6, Way.USUAL, 30, 60, 8, true));

    /// How many there are.
    public static final int COUNT = ALL.size();

    /// The step with a number; the first or the last for one that is out of range.
    public static PlanStep of(int number) {
        return ALL.get(Math.clamp(number, 1, COUNT) - 1);
    }

    /// A routine as this step has it.
    ///
    /// @param twice whether this is a day with second rounds
    public Routine of(Routine routine, boolean twice) {
        List<PlannedStretch> planned = new ArrayList<>();
        for (PlannedStretch usual : routine.stretches()) {
            Stretch stretch = usual.stretch();
            Variant variant = variant(usual);
            boolean held = variant.dosed() instanceof Step.Hold;
            int wanted = held ? (stretch.sides() == Sides.EACH ? hold : rest) : reps;
            int amount = variant.dosed().dose().nearest(wanted);
            int sets = twice && rounds && held && stretch.sides() == Sides.EACH ? 2 : 1;
            planned.add(new PlannedStretch(stretch, variant, amount, sets));
        }
        return new Routine(routine.id(), routine.name(), routine.summary(), planned);
    }

    private Variant variant(PlannedStretch usual) {
        return switch (way) {
            case OFF_THE_FLOOR -> usual.stretch().offTheFloor().orElse(usual.variant());
            case EASIER -> usual.stretch().easierThan(usual.variant()).orElse(usual.variant());
            case USUAL -> usual.variant();
        };
    }
}
