package app.unhunch.plan;

import app.unhunch.model.Routine;
import java.util.List;
import java.util.Optional;

/// What came of a routine and a wish.
///
/// @param routine what fits; empty where no stretch of it may be done
/// @param reasons what is otherwise than in the routine and in the wish, and why, in the order of the rules
public record Fitted(Optional<Routine> routine, List<Reason> reasons) {

    public Fitted {
        reasons = List.copyOf(reasons);
    }

    /// Why it does not take as long as was wished, if so.
    public Optional<Reason.CannotTake> cannotTake() {
        return reasons.stream()
                .filter(Reason.CannotTake.class::isInstance)
                .map(Reason.CannotTake.class::cast)
                .findFirst();
    }
}
