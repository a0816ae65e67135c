package app.unhunch.model;

import java.util.List;
import java.util.NoSuchElementException;

/// One way to do a stretch, such as seated instead of on the floor. Its steps describe one side.
///
/// @param id kebab-case, unique inside its stretch
/// @param position how it starts and ends
/// @param setUp how to get into that position, shown while the person gets ready
/// @param pose the pose it starts from and returns to
/// @param steps what to do, in order; exactly one of them is [Step.Dosed]
public record Variant(String id, String name, Position position, SidedText setUp, String pose, List<Step> steps) {

    public Variant {
        steps = List.copyOf(steps);
        if (steps.stream().filter(Step.Dosed.class::isInstance).count() != 1) {
            throw new IllegalArgumentException("variant " + id + " needs exactly one hold or repeat");
        }
    }

    /// The hold or repeat whose amount a routine chooses.
    public Step.Dosed dosed() {
        // Asked for on every frame, so without a stream.
        for (Step step : steps) {
            if (step instanceof Step.Dosed dosed) {
                return dosed;
            }
        }
        throw new NoSuchElementException();
    }
}
