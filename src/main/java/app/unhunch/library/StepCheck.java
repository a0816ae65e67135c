package app.unhunch.library;

import app.unhunch.model.Breath;
import app.unhunch.model.Dose;
import app.unhunch.model.Sides;
import app.unhunch.model.Step;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// Checks the steps of a variant and makes them.
final class StepCheck {

    private final Report report;
    private final TextRule spoken;
    private final Catalog<?> poses;

    /// @param sides of the stretch; `null` if they are not known
    StepCheck(Report report, @Nullable Sides sides, Catalog<?> poses) {
        this.report = report;
        this.spoken = TextRule.during(sides);
        this.poses = poses;
    }

    /// The step, or `null` if its kind is not known or it is not even nearly one.
    @Nullable
    Step step(Spot spot, StepFile file) {
        return switch (file) {
            case StepFile.Move move -> move(new Fields(report, spot, move), move);
            case StepFile.Hold hold -> hold(new Fields(report, spot, hold), hold);
            case StepFile.Repeat repeat -> repeat(new Fields(report, spot, repeat), repeat);
            case StepFile.Unknown unknown -> {
                new Fields(report, spot, unknown).word("kind", unknown.kind(), Meanings.KIND);
                yield null;
            }
        };
    }

    private Step move(Fields fields, StepFile.Move file) {
        return new Step.Move(
                fields.text("text", file.text(), spoken),
                fields.optionalText("brief", file.brief(), spoken),
                fields.optionalText("tip", file.tip(), spoken),
                Duration.ofSeconds(fields.number("seconds", file.seconds(), Bounds.MOVE_SECONDS)),
                fields.spot("breath") == null ? null : fields.word("breath", file.breath(), Meanings.BREATH),
                poses.idAt(fields, "pose", file.pose()));
    }

    private Step hold(Fields fields, StepFile.Hold file) {
        return new Step.Hold(
                fields.text("text", file.text(), spoken),
                fields.optionalText("brief", file.brief(), spoken),
                fields.optionalText("tip", file.tip(), spoken),
                dose(fields.group("holdSeconds"), file.holdSeconds(), Bounds.HOLD_SECONDS),
                poses.idAt(fields, "pose", file.pose()));
    }

    private @Nullable Step repeat(Fields fields, StepFile.Repeat file) {
        Dose reps = dose(fields.group("reps"), file.reps(), Bounds.REPS);
        List<Step.BreathMove> moves = fields.groups("moves", file.moves(), Bounds.MOVES, this::breathMove);
        return moves.isEmpty() ? null : new Step.Repeat(reps, moves);
    }

    private Step.BreathMove breathMove(Spot spot, StepFile.BreathMove file) {
        Fields fields = new Fields(report, spot, file);
        return new Step.BreathMove(
                fields.text("text", file.text(), spoken),
                fields.optionalText("brief", file.brief(), spoken),
                fields.optionalText("tip", file.tip(), spoken),
                Objects.requireNonNullElse(fields.word("breath", file.breath(), Meanings.BREATH), Breath.IN),
                poses.idAt(fields, "pose", file.pose()));
    }

    private Dose dose(@Nullable Spot spot, StepFile.@Nullable DoseFile file, Bounds bounds) {
        Dose standIn = new Dose(bounds.min(), bounds.min(), bounds.min());
        if (spot == null || file == null) {
            return standIn;
        }
        int before = report.count();
        Fields fields = new Fields(report, spot, file);
        int min = fields.number("min", file.min(), bounds);
        int max = fields.number("max", file.max(), bounds);
        int usual = fields.number("default", file.usual(), bounds);
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
                    "min", "\"min\" is " + min + ", but \"max\" is only " + max + ".", "Swap them, or change one.");
        } else {
            fields.refuse(
                    "default",
                    "\"default\" is " + usual + ", but \"min\" and \"max\" allow " + min + " to " + max + ".",
                    new Bounds(min, max, "").hint());
        }
    }
}
