package app.unhunch.session;

import app.unhunch.session.pain.Answers;
import app.unhunch.session.pain.Pain;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/// What hurts where, as far as it was told, and where the session was before, for whoever pressed a key by mistake.
///
/// @param cue where it hurts
/// @param outcomes what had become of the stretches before
/// @param state what the session was doing before
record PainCheck(
        Timeline timeline,
        Cue cue,
        Duration position,
        Outcomes outcomes,
        State state,
        @Nullable PauseReason pauseReason,
        Answers answers) {

    PainCheck with(Answers other) {
        return new PainCheck(timeline, cue, position, outcomes, state, pauseReason, other);
    }

    /// What is known of the pain up to now, and what is done about it.
    Pain pain() {
        return answers.pain(
                cue.planned().stretch().easierThan(cue.planned().variant()).isPresent());
    }
}
