package app.unhunch.ui.session;

import app.unhunch.session.Cue;
import app.unhunch.session.State;
import java.time.Duration;

/// How the screen is arranged for what goes on.
enum Arrangement {
    /// The figure, and beside it the ring and what to do.
    FOLLOW,
    /// Somebody lies or kneels in a hold: only what can be read from there, and two large buttons.
    FLOOR,
    /// Nothing goes on until the person does.
    WAIT,
    /// Something hurts: the way out, and the questions.
    HURT;

    /// By then the person has read what to do, and closes their eyes or looks from afar.
    private static final Duration UNTIL_FLOOR = Duration.ofSeconds(5);

    static Arrangement of(Snapshot now) {
        if (now.question().isPresent()) {
            return HURT;
        }
        if (now.state() == State.PAUSED) {
            return WAIT;
        }
        return now.state() == State.RUNNING && isOnFloor(now) ? FLOOR : FOLLOW;
    }

    private static boolean isOnFloor(Snapshot now) {
        Cue cue = now.moment().cue();
        return cue.kind() == Cue.Kind.HOLD
                && cue.planned().variant().position().place().onFloor()
                && now.moment().elapsed().compareTo(UNTIL_FLOOR) >= 0;
    }
}
