package app.unhunch.model;

import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// One thing to do inside a stretch.
public sealed interface Step {

    /// A movement of a few seconds, often on one half of a breath.
    ///
    /// @param pose the pose at its end
    record Move(
            Instruction instruction,
            Duration length,
            @Nullable Breath breath,
            String pose) implements Step {
        public Move {
            if (!length.isPositive()) {
                throw new IllegalArgumentException("a move takes time, not " + length);
            }
        }
    }

    /// Staying still while breathing; the dose counts seconds.
    record Hold(Instruction instruction, Dose seconds, String pose) implements Dosed {
        @Override
        public Dose dose() {
            return seconds;
        }
    }

    /// Moves that go with the breath, again and again; the dose counts repetitions.
    record Repeat(Dose reps, List<BreathMove> moves) implements Dosed {
        public Repeat {
            moves = List.copyOf(moves);
            if (moves.isEmpty()) {
                throw new IllegalArgumentException("a repeat needs a move");
            }
        }

        @Override
        public Dose dose() {
            return reps;
        }
    }

    /// A movement that lasts exactly one half of a breath, at the pace the person breathes.
    record BreathMove(Instruction instruction, Breath breath, String pose) {}

    /// A step whose amount a routine may choose: a hold or a repeat.
    sealed interface Dosed extends Step permits Hold, Repeat {
        /// The allowed and the usual amount.
        Dose dose();
    }
}
