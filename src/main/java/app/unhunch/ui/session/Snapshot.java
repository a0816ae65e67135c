package app.unhunch.ui.session;

import app.unhunch.session.Command;
import app.unhunch.session.Cue;
import app.unhunch.session.Moment;
import app.unhunch.session.PauseReason;
import app.unhunch.session.Session;
import app.unhunch.session.State;
import app.unhunch.session.Timeline;
import app.unhunch.session.pain.Question;
import app.unhunch.session.pain.Response;
import java.time.Duration;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Everything that the screen shows, taken from a session at one time.
///
/// @param question what is asked about pain now, if anything
/// @param response what was done about pain just now; empty once the person is back in a stretch
/// @param upcoming what follows this cue; this cue while it waits to begin; `null` at the end
record Snapshot(
        Timeline timeline,
        Moment moment,
        State state,
        Duration leadInLeft,
        @Nullable PauseReason pauseReason,
        @Nullable Cue upcoming,
        Optional<Question> question,
        Optional<Response> response,
        Set<Command> legal) {

    private static final int LAST_SECONDS = 3;

    static Snapshot of(Session session, Optional<Response> response) {
        Set<Command> legal = EnumSet.noneOf(Command.class);
        for (Command command : Command.values()) {
            if (session.allows(command)) {
                legal.add(command);
            }
        }
        Moment moment = session.moment();
        return new Snapshot(
                session.timeline(),
                moment,
                session.state(),
                session.leadInLeft(),
                session.pauseReason(),
                session.pauseReason() == PauseReason.WAITING ? moment.cue() : moment.next(),
                session.question(),
                response,
                legal);
    }

    /// What the figure shows: where the session is, or when something hurts the way out of the stretch.
    Moment figureMoment() {
        return state == State.HURT ? timeline.beforeSteps(moment.cue()) : moment;
    }

    /// Whether the person got ready for this cue and begins it when they are.
    boolean waiting() {
        return pauseReason == PauseReason.WAITING;
    }

    /// Whether it counts down to going on after a pause.
    boolean isLeadIn() {
        return state == State.LEAD_IN;
    }

    /// Whether time runs.
    boolean isTimed() {
        return state == State.RUNNING || state == State.LEAD_IN;
    }

    /// How long until the whole seconds that are left are fewer.
    Duration untilNextSecond() {
        return Duration.ofNanos(left().toNanosPart());
    }

    /// Whether the seconds that are left are the last three, and are counted.
    boolean pulses() {
        return isTimed() && (isLeadIn() || moment.cue().rep() == 0) && left().toSeconds() < LAST_SECONDS;
    }

    /// What is left of the cue, or of the countdown to it.
    Duration left() {
        return isLeadIn() ? leadInLeft : moment.left();
    }

    /// Whether the person gets into position for a stretch now.
    boolean prepares() {
        return state == State.RUNNING && moment.cue().kind() == Cue.Kind.GET_READY;
    }
}
