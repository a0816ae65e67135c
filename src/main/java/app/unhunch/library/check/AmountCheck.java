package app.unhunch.library.check;

import app.unhunch.library.problem.Quoting;
import app.unhunch.model.Dose;
import app.unhunch.model.Step;
import app.unhunch.model.Stretch;
import app.unhunch.model.Variant;

/// Checks how much of a stretch a routine asks for: seconds of a hold or repetitions, whichever the stretch counts.
final class AmountCheck {

    private static final String SECONDS = "holdSeconds";
    private static final String REPS = "reps";

    private final Fields fields;

    AmountCheck(Fields fields) {
        this.fields = fields;
    }

    /// Checks what can be checked without knowing the stretch.
    void checkAlone() {
        if (fields.spot(SECONDS) != null && fields.spot(REPS) != null) {
            fields.refuse(REPS, "\"holdSeconds\" and \"reps\" are both given.", "Keep the one that fits the stretch.");
        }
        if (fields.spot(SECONDS) != null) {
            fields.number(SECONDS, Bounds.HOLD_SECONDS);
        }
        if (fields.spot(REPS) != null) {
            fields.number(REPS, Bounds.REPS);
        }
    }

    /// The amount to do; the usual one if none is given.
    int of(Stretch stretch, Variant variant) {
        Dose dose = variant.dosed().dose();
        boolean held = variant.dosed() instanceof Step.Hold;
        String fitting = held ? SECONDS : REPS;
        String misfit = held ? REPS : SECONDS;
        String unit = held ? "seconds" : "repetitions";
        Bounds allowed = new Bounds(dose.min(), dose.max(), unit, stretch.name() + " allows");
        if (fields.spot(misfit) != null) {
            fields.refuse(
                    misfit,
                    Quoting.quoted(misfit) + " does not fit, as " + stretch.name() + " is counted in " + unit + ".",
                    "Use " + Quoting.quoted(fitting) + " instead: " + allowed.words() + ".");
        }
        return fields.spot(fitting) == null ? dose.usual() : fields.number(fitting, allowed);
    }
}
