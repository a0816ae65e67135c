package app.unhunch.session;

import app.unhunch.model.Breath;
import app.unhunch.model.Instruction;
import app.unhunch.model.PlannedStretch;
import app.unhunch.model.Position;
import app.unhunch.model.Routine;
import app.unhunch.model.Side;
import app.unhunch.model.Sides;
import app.unhunch.model.Step;
import app.unhunch.model.Variant;
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
    private final Pace warmingUp;
    private final Changes changes;
    private final List<Cue> cues = new ArrayList<>();
    private Duration now = Duration.ZERO;

    TimelineCompiler(Routine routine, Pace pace, Changes changes) {
        this.routine = routine;
        this.pace = pace;
        this.warmingUp = pace.warmingUp();
        this.changes = changes;
    }

    List<Cue> compile() {
        Position from = null;
        List<Cue.Part> parts = parts();
        for (int i = 0; i < parts.size(); i++) {
            Cue.Part part = parts.get(i);
            addSet(part, changes.comingFrom(part, from));
            if (i + 1 < parts.size() && parts.get(i + 1).planned().variant().position() == position(part)) {
                addRest(part, cues.getLast().side());
            }
            from = position(part);
        }
        add(
                new Draft(
                        Cue.Kind.CLOSE,
                        parts.getLast(),
                        null,
                        Instruction.NONE,
                        cues.getLast().pose()),
                CLOSING);
        return List.copyOf(cues);
    }

    /// From the end of a stretch to the start of another one that follows it: a rest, perhaps, and getting ready.
    Duration between(Cue last, Cue.Part next) {
        append(last);
        if (position(next) == position(last.part())) {
            addRest(last.part(), last.side());
        }
        addGetReady(next, firstSide(next), position(last.part()));
        return now.minus(last.end());
    }

    private List<Cue.Part> parts() {
        List<Cue.Part> parts = new ArrayList<>();
        for (int item = routine.first(); item < routine.stretches().size(); item++) {
            Changes.Eased eased = changes.eased().get(item);
            PlannedStretch planned = eased == null ? routine.at(item) : eased.planned();
            int first = eased == null ? 0 : eased.set();
            for (int set = first; set < planned.sets() && !changes.leftOut().contains(item); set++) {
                parts.add(new Cue.Part(item, set, planned));
            }
        }
        return parts;
    }

    private void addSet(Cue.Part part, @Nullable Position from) {
        Side only = changes.onlySide(part);
        Side first = only == null ? firstSide(part) : only;
        boolean each = first != null;
        boolean opens = cues.isEmpty() || cues.getLast().part().item() != part.item();
        if (each && !opens) {
            addSwitch(part, pace.firstSide());
        } else {
            addGetReady(part, first, from);
        }
        addSteps(part, first);
        if (each && only == null) {
            addRest(part, first);
            addSwitch(part, pace.firstSide().other());
            addSteps(part, pace.firstSide().other());
        }
    }

    /// `null` where both sides work at once.
    private @Nullable Side firstSide(Cue.Part part) {
        return part.planned().stretch().sides() == Sides.EACH ? pace.firstSide() : null;
    }

    private void addGetReady(Cue.Part part, @Nullable Side side, @Nullable Position from) {
        Variant variant = part.planned().variant();
        Duration length =
                GetReady.between(from, variant.position()).of(pace(part).getReady());
        add(new Draft(Cue.Kind.GET_READY, part, side, Instruction.of(variant.setUp()), variant.pose()), length);
    }

    private void addSwitch(Cue.Part part, Side side) {
        var planned = part.planned();
        Instruction change = Instruction.of(planned.stretch().change());
        add(
                new Draft(Cue.Kind.SWITCH, part, side, change, planned.variant().pose()),
                pace(part).change());
    }

    private void addRest(Cue.Part part, @Nullable Side side) {
        Step.Move rest = part.planned().variant().rest();
        if (rest != null) {
            addMove(part, side, rest);
        }
    }

    private void addSteps(Cue.Part part, @Nullable Side side) {
        for (Step step : part.planned().variant().steps()) {
            switch (step) {
                case Step.Move move -> addMove(part, side, move);
                case Step.Hold hold -> addHold(part, side, hold);
                case Step.Repeat repeat -> addReps(part, side, repeat);
            }
        }
    }

    private void addMove(Cue.Part part, @Nullable Side side, Step.Move move) {
        Draft draft = new Draft(Cue.Kind.MOVE, part, side, move.instruction(), move.pose());
        addWithWords(draft.cue(cues.size(), now, move.length(), move.breath(), null, 0, 0));
    }

    /// Settling in is breathed through like the hold, so it lasts for whole breaths. Whoever marches breathes freely.
    private void addHold(Cue.Part part, @Nullable Side side, Step.Hold hold) {
        BreathPace paced = pace.holding();
        BreathPace breathing = part.warmUp() ? null : paced;
        if (pace(part).settle().isPositive()) {
            Draft settling = new Draft(Cue.Kind.SETTLE, part, side, hold.instruction(), hold.pose());
            Cue worded = withWords(settling.cue(cues.size(), now, pace.settle(), null, breathing, 0, 0));
            append(worded.lasting(paced.wholeBreaths(worded.length())));
        }
        Duration length = Duration.ofSeconds(changes.amount(part));
        Draft holding = new Draft(Cue.Kind.HOLD, part, side, hold.instruction(), hold.pose());
        append(holding.cue(cues.size(), now, length, null, breathing, 0, 0));
    }

    private void addReps(Cue.Part part, @Nullable Side side, Step.Repeat repeat) {
        int reps = changes.amount(part);
        for (int rep = 1; rep <= reps; rep++) {
            for (Step.BreathMove m : repeat.moves()) {
                Draft draft = new Draft(Cue.Kind.REP, part, side, m.instruction(), m.pose());
                addWithWords(
                        draft.cue(cues.size(), now, pace(part).moving().of(m.breath()), m.breath(), null, rep, reps));
            }
        }
    }

    private void add(Draft draft, Duration length) {
        addWithWords(draft.cue(cues.size(), now, length, null, null, 0, 0));
    }

    private void addWithWords(Cue cue) {
        append(withWords(cue));
    }

    /// As long as what has to be heard in it takes.
    private Cue withWords(Cue cue) {
        Duration least = pace.room().leastFor(cue, cues.isEmpty() ? null : cues.getLast());
        return least.compareTo(cue.length()) > 0 ? cue.lasting(least) : cue;
    }

    private void append(Cue cue) {
        cues.add(cue);
        now = cue.end();
    }

    private Pace pace(Cue.Part part) {
        return part.warmUp() ? warmingUp : pace;
    }

    private static Position position(Cue.Part part) {
        return part.planned().variant().position();
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
