package app.unhunch.session;

import app.unhunch.model.Breath;
import app.unhunch.model.Instruction;
import app.unhunch.model.PlannedStretch;
import app.unhunch.model.Position;
import app.unhunch.model.Routine;
import app.unhunch.model.Side;
import app.unhunch.model.Sides;
import app.unhunch.model.Step;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Turns a routine into cues, one after the other. Used once, then thrown away.
final class TimelineCompiler {

    /// Long enough to hear that it is done and to breathe in and out once.
    private static final Duration CLOSING = Duration.ofSeconds(6);

    private final Routine routine;
    private final Pace pace;
    private final Changes changes;
    private final List<Cue> cues = new ArrayList<>();
    private Duration now = Duration.ZERO;

    TimelineCompiler(Routine routine, Pace pace, Changes changes) {
        this.routine = routine;
        this.pace = pace;
        this.changes = changes;
    }

    List<Cue> compile() {
        Position from = null;
        for (int item = 0; item < routine.stretches().size(); item++) {
            if (changes.leftOut().contains(item)) {
                continue;
            }
            PlannedStretch planned = routine.stretches().get(item);
            for (int set = 0; set < planned.sets(); set++) {
                addSet(new Cue.Part(item, set, planned), from);
                from = planned.variant().position();
            }
        }
        close(cues.getLast());
        return List.copyOf(cues);
    }

    /// A routine does not end with the last movement, but with a breath in the position it led to.
    private void close(Cue last) {
        add(new Draft(Cue.Kind.CLOSE, last.part(), null, Instruction.NONE, last.pose()), CLOSING, null);
    }

    private void addSet(Cue.Part part, @Nullable Position from) {
        boolean each = part.planned().stretch().sides() == Sides.EACH;
        Side first = each ? pace.firstSide() : null;
        if (each && part.set() > 0) {
            addSwitch(part, pace.firstSide());
        } else {
            addGetReady(part, first, from);
        }
        addSteps(part, first);
        if (each) {
            addSwitch(part, pace.firstSide().other());
            addSteps(part, pace.firstSide().other());
        }
    }

    private void addGetReady(Cue.Part part, @Nullable Side side, @Nullable Position from) {
        var variant = part.planned().variant();
        Duration length = GetReady.between(from, variant.position()).of(pace.getReady());
        Instruction setUp = Instruction.of(variant.setUp());
        add(new Draft(Cue.Kind.GET_READY, part, side, setUp, variant.pose()), length, null);
    }

    private void addSwitch(Cue.Part part, Side side) {
        var planned = part.planned();
        Instruction change = Instruction.of(planned.stretch().change());
        add(new Draft(Cue.Kind.SWITCH, part, side, change, planned.variant().pose()), pace.change(), null);
    }

    private void addSteps(Cue.Part part, @Nullable Side side) {
        for (Step step : part.planned().variant().steps()) {
            switch (step) {
                case Step.Move m ->
                    add(new Draft(Cue.Kind.MOVE, part, side, m.instruction(), m.pose()), m.length(), m.breath());
                case Step.Hold h -> {
                    addSettling(new Draft(Cue.Kind.SETTLE, part, side, h.instruction(), h.pose()));
                    addHold(new Draft(Cue.Kind.HOLD, part, side, h.instruction(), h.pose()));
                }
                case Step.Repeat r -> addReps(part, side, r);
            }
        }
    }

    private void addSettling(Draft draft) {
        if (pace.settle().isPositive()) {
            add(draft, pace.settle(), null);
        }
    }

    private void addHold(Draft draft) {
        Duration length = Duration.ofSeconds(changes.amount(draft.part));
        cues.add(draft.cue(cues.size(), now, length, null, pace.holding(), 0, 0));
        now = now.plus(length);
    }

    private void addReps(Cue.Part part, @Nullable Side side, Step.Repeat repeat) {
        int reps = changes.amount(part);
        for (int rep = 1; rep <= reps; rep++) {
            for (Step.BreathMove m : repeat.moves()) {
                Duration length = pace.moving().of(m.breath());
                Draft draft = new Draft(Cue.Kind.REP, part, side, m.instruction(), m.pose());
                cues.add(draft.cue(cues.size(), now, length, m.breath(), null, rep, reps));
                now = now.plus(length);
            }
        }
    }

    private void add(Draft draft, Duration length, @Nullable Breath breath) {
        cues.add(draft.cue(cues.size(), now, length, breath, null, 0, 0));
        now = now.plus(length);
    }

    /// What a cue says, before its place in time is known.
    private record Draft(
            Cue.Kind kind, Cue.Part part, @Nullable Side side, Instruction instruction, String pose) {

        Cue cue(
                int index,
                Duration start,
                Duration length,
                @Nullable Breath breath,
                @Nullable BreathPace breathing,
                int rep,
                int reps) {
            return new Cue(index, kind, start, length, part, side, instruction, breath, breathing, pose, rep, reps);
        }
    }
}
