package app.unhunch.model;

import java.util.List;
import java.util.NoSuchElementException;
import org.jspecify.annotations.Nullable;

/// One way to do a stretch, such as seated instead of on the floor. Its steps describe one side.
///
/// @param id kebab-case, unique inside its stretch
/// @param position how it starts and ends
/// @param easier whether it asks less of the body than the usual way
/// @param setUp how to get into that position, shown while the person gets ready
/// @param pose the pose it starts from and returns to
/// @param steps what to do, in order; exactly one of them is [Step.Dosed]
/// @param rest what gives the body a rest before the other side, or before another stretch in the same position; or
///     `null`
/// @param cautions who should ask first or leave it out, besides those of the stretch
public record Variant(
        String id,
        String name,
        Position position,
        boolean easier,
        SidedText setUp,
        String pose,
        List<Step> steps,
        Step.@Nullable Move rest,
        List<String> cautions) {

    public Variant {
        steps = List.copyOf(steps);
        cautions = List.copyOf(cautions);
        if (steps.stream().filter(Step.Dosed.class::isInstance).count() != 1) {
            throw new IllegalArgumentException("variant " + id + " needs exactly one hold or repeat");
        }
    }

    /// A usual way without a rest and without cautions of its own.
    public Variant(String id, String name, Position position, SidedText setUp, String pose, List<Step> steps) {
        this(id, name, position, false, setUp, pose, steps, null, List.of());
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
