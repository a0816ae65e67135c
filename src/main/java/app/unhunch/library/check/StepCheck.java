package app.unhunch.library.check;

import app.unhunch.library.json.JsonValue;
import app.unhunch.library.json.ProblemReport;
import app.unhunch.model.Breath;
import app.unhunch.model.Dose;
import app.unhunch.model.Message;
import app.unhunch.model.Step;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// Checks the steps of a variant and makes them.
final class StepCheck {

    private static final KnownKeys MOVE =
            KnownKeys.of("kind", "text", "brief", "tip", "needed", "seconds", "breath", "pose");
    private static final KnownKeys HOLD = KnownKeys.of("kind", "text", "brief", "tip", "needed", "holdSeconds", "pose");
    private static final KnownKeys REPEAT = KnownKeys.of("kind", "reps", "moves");
    private static final KnownKeys BREATH_MOVE = KnownKeys.of("text", "brief", "tip", "needed", "breath", "pose");
    private static final KnownKeys REST = KnownKeys.of("text", "brief", "tip", "needed", "seconds", "breath", "pose");
    private static final KnownKeys DOSE = KnownKeys.of("default", "min", "max");

    private final ProblemReport report;
    private final SidedTextCheck spoken;
    private final Catalog<?> poses;

    StepCheck(ProblemReport report, SidedTextCheck spoken, Catalog<?> poses) {
        this.report = report;
        this.spoken = spoken;
        this.poses = poses;
    }

    /// The step, or `null` if its kind is not known or it is not even nearly one.
    @Nullable
    Step step(JsonValue value) {
        // Of a step whose kind is not known, the keys are not known either.
        StepKind kind = new Fields(report, value, KnownKeys.ANY).word("kind", Meanings.KIND);
        if (kind == null) {
            return null;
        }
        return switch (kind) {
            case MOVE -> move(new Fields(report, value, MOVE));
            case HOLD -> hold(new Fields(report, value, HOLD));
            case REPEAT -> repeat(new Fields(report, value, REPEAT));
        };
    }

    /// What a variant rests with; `null` if it does not.
    Step.@Nullable Move rest(Fields variant) {
        Fields fields = variant.withinIfGiven("rest", REST);
        return fields == null ? null : move(fields);
    }

    private Step.Move move(Fields fields) {
        return new Step.Move(
                spoken.instruction(fields),
                Duration.ofSeconds(fields.number("seconds", Bounds.MOVE_SECONDS)),
                fields.value("breath") == null ? null : fields.word("breath", Meanings.BREATH),
                poses.idAt(fields, "pose"));
    }

    private Step hold(Fields fields) {
        return new Step.Hold(
                spoken.instruction(fields),
                dose(fields, "holdSeconds", Bounds.HOLD_SECONDS),
                poses.idAt(fields, "pose"));
    }

    private @Nullable Step repeat(Fields fields) {
        Dose reps = dose(fields, "reps", Bounds.REPS);
        List<Step.BreathMove> moves = fields.groups("moves", Bounds.MOVES, this::breathMove);
        return moves.isEmpty() ? null : new Step.Repeat(reps, moves);
    }

    private Step.BreathMove breathMove(JsonValue value) {
        Fields fields = new Fields(report, value, BREATH_MOVE);
        return new Step.BreathMove(
                spoken.instruction(fields),
                Objects.requireNonNullElse(fields.word("breath", Meanings.BREATH), Breath.IN),
                poses.idAt(fields, "pose"));
    }

    private Dose dose(Fields step, String key, Bounds bounds) {
        Dose standIn = new Dose(bounds.min(), bounds.min(), bounds.min());
        int before = report.count();
        Fields fields = step.within(key, DOSE);
        if (fields == null) {
            return standIn;
        }
        int min = fields.number("min", bounds);
        int max = fields.number("max", bounds);
        int usual = fields.number("default", bounds);
        if (min <= usual && usual <= max) {
            return new Dose(usual, min, max);
        }
        if (report.count() == before) {
            compare(fields, usual, min, max);
        }
        return standIn;
    }

    private void compare(Fields fields, int usual, int min, int max) {
        if (min > max) {
            fields.refuse(
                    "min",
                    Message.of("minOverMax").with("min", String.valueOf(min)).with("max", String.valueOf(max)),
                    Message.of("swap"));
        } else {
            fields.refuse(
                    "default",
                    Message.of("usualOutside")
                            .with("usual", String.valueOf(usual))
                            .with("min", String.valueOf(min))
                            .with("max", String.valueOf(max)),
                    new Bounds(min, max, Bounds.Unit.NONE).hint());
        }
    }
}
