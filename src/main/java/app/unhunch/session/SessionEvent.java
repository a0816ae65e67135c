package app.unhunch.session;

import app.unhunch.session.pain.Pain;
import app.unhunch.session.pain.Question;
import java.time.Duration;

/// Something that happened in a session, in the order in which it happened.
public sealed interface SessionEvent {

    /// The session began.
    record Started() implements SessionEvent {}

    /// A cue began, or began again after a pause.
    record CueEntered(Cue cue) implements SessionEvent {}

    /// A cue was left.
    ///
    /// @param lasted how much of its length went by
    record CueLeft(Cue cue, Duration lasted) implements SessionEvent {

        /// Whether its whole length went by.
        public boolean complete() {
            return lasted.equals(cue.length());
        }
    }

    /// The position stands still.
    record Paused(PauseReason reason) implements SessionEvent {}

    /// The pause is over; the position moves again after the lead-in.
    record Resumed(Duration leadIn) implements SessionEvent {}

    /// One set of a stretch got longer on both sides.
    record Extended(Cue.Part part) implements SessionEvent {}

    /// Something hurts.
    ///
    /// @param cue where
    record Hurt(Cue cue) implements SessionEvent {}

    /// A question about it waits for its answer.
    record Asked(Question question) implements SessionEvent {}

    /// All that is asked about pain was told.
    ///
    /// @param item the place of the stretch in the routine, from 0
    record PainTold(int item, Pain pain) implements SessionEvent {}

    /// The last answer, or that something hurts, was taken back.
    record TakenBack() implements SessionEvent {}

    /// A stretch of the routine was left early, or is left out because the same one hurt before.
    ///
    /// @param item its place in the routine, from 0
    record StretchLeft(int item, Outcome outcome) implements SessionEvent {}

    /// The end of the routine was reached.
    record Finished() implements SessionEvent {}

    /// The person ended the session.
    record Stopped() implements SessionEvent {}
}
