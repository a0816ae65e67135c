package app.unhunch.session;

import app.unhunch.model.Breath;
import app.unhunch.model.Instruction;
import app.unhunch.model.PlannedStretch;
import app.unhunch.model.Side;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/// One span of the timeline: what to do, from when, how long, on which side, with which breath.
///
/// @param index its place in the timeline, from 0
/// @param start when it begins, from the start of the routine
/// @param part the set of the stretch that it belongs to
/// @param side the side that is stretched, or that comes next; `null` when both sides work at once
/// @param instruction what to do, for either side
/// @param breath the one half of a breath that fills this cue, or `null`
/// @param breathing the pace at which to breathe through this cue again and again, or `null`
/// @param pose the pose at its end
/// @param rep which repetition this is, from 1; 0 outside a repeat
/// @param reps how many repetitions there are; 0 outside a repeat
public record Cue(
        int index,
        Kind kind,
        Duration start,
        Duration length,
        Part part,
        @Nullable Side side,
        Instruction instruction,
        @Nullable Breath breath,
        @Nullable BreathPace breathing,
        String pose,
        int rep,
        int reps) {

    /// What sort of span it is.
    public enum Kind {
        /// Time to get into the position of the stretch that comes.
        GET_READY,
        /// A movement of a few seconds.
        MOVE,
        /// Time to come to rest in a pose, before staying there counts.
        SETTLE,
        /// Staying still.
        HOLD,
        /// One movement of a repetition.
        REP,
        /// Time to change to the other side.
        SWITCH,
        /// A slow breath at the end of everything.
        CLOSE
    }

    /// One set of one stretch of the routine: both its sides belong to it.
    ///
    /// @param item the place of the stretch in the routine, from 0; below 0 that of a move of the warm-up
    /// @param set which set this is, from 0
    public record Part(int item, int set, PlannedStretch planned) {

        /// Whether it is a move of the warm-up, which counts as no stretch.
        public boolean warmUp() {
            return item < 0;
        }
    }

    /// The same of another length.
    Cue lasting(Duration other) {
        return new Cue(index, kind, start, other, part, side, instruction, breath, breathing, pose, rep, reps);
    }

    /// When it ends, from the start of the routine.
    public Duration end() {
        return start.plus(length);
    }

    /// The stretch it belongs to, or that it prepares for.
    public PlannedStretch planned() {
        return part.planned();
    }

    /// Whether the dose of the stretch is counted here.
    public boolean dosed() {
        return kind == Kind.HOLD || kind == Kind.REP;
    }

    /// Where in a breath one is, this long after the start; `null` when the breath is free.
    @Nullable
    BreathPoint breathAt(Duration elapsed) {
        if (breath != null) {
            return BreathPoint.of(breath, elapsed.toNanos(), length.toNanos());
        }
        return breathing == null ? null : breathing.at(elapsed);
    }
}
