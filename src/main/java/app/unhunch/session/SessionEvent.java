package app.unhunch.session;

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

    /// A stretch of the routine was left early, or is left out because the same one hurt before.
    ///
    /// @param item its place in the routine, from 0
    record StretchLeft(int item, Outcome outcome) implements SessionEvent {}

    /// The end of the routine was reached.
    record Finished() implements SessionEvent {}

    /// The person ended the session.
    record Stopped() implements SessionEvent {}
}
