package app.unhunch.library.check;

import app.unhunch.model.Dose;
import app.unhunch.model.Message;
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
        if (fields.value(SECONDS) != null && fields.value(REPS) != null) {
            fields.refuse(
                    REPS,
                    Message.of("bothGiven").with("first", SECONDS).with("second", REPS),
                    Message.of("keepFitting"));
        }
        if (fields.value(SECONDS) != null) {
            fields.number(SECONDS, Bounds.HOLD_SECONDS);
        }
        if (fields.value(REPS) != null) {
            fields.number(REPS, Bounds.REPS);
        }
    }

    /// The amount to do; the usual one if none is given.
    int of(Stretch stretch, Variant variant) {
        Dose dose = variant.dosed().dose();
        boolean held = variant.dosed() instanceof Step.Hold;
        String fitting = held ? SECONDS : REPS;
        String misfit = held ? REPS : SECONDS;
        Bounds.Unit unit = held ? Bounds.Unit.SECONDS : Bounds.Unit.REPETITIONS;
        Bounds allowed = new Bounds(dose.min(), dose.max(), unit, stretch.name());
        if (fields.value(misfit) != null) {
            fields.refuse(
                    misfit,
                    Message.of(held ? "misfit.seconds" : "misfit.repetitions")
                            .with("key", misfit)
                            .with("stretch", stretch.name()),
                    allowed.about("use").with("key", fitting));
        }
        return fields.value(fitting) == null ? dose.usual() : fields.number(fitting, allowed);
    }
}
