package app.unhunch.ui.session;

import app.unhunch.run.SessionRun;
import app.unhunch.session.Audible;
import app.unhunch.session.Command;
import app.unhunch.session.Cue;
import app.unhunch.session.SessionEvent;
import app.unhunch.session.pain.Reply;
import app.unhunch.session.pain.Response;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/// A session as a screen needs it: one property with all that shows, and what the person can ask for.
public final class SessionModel {

    private final SessionRun run;
    private final BooleanProperty muted;
    private final Runnable whenOver;
    private final ReadOnlyObjectWrapper<Snapshot> now;
    private Optional<Response> response;

    /// @param muted whether nothing is to be heard for now
    /// @param whenOver told once when the session has finished or was stopped
    public SessionModel(SessionRun run, BooleanProperty muted, Runnable whenOver) {
        this.run = run;
        this.muted = muted;
        this.whenOver = whenOver;
        this.response = run.session().response();
        this.now = new ReadOnlyObjectWrapper<>(Snapshot.of(run.session(), response));
    }

    ReadOnlyObjectProperty<Snapshot> now() {
        return now.getReadOnlyProperty();
    }

    /// Does what the person asks for, or nothing when it is not legal now, as a key may be pressed at any time.
    void apply(Command command) {
        publish(run.apply(command));
    }

    /// Answers a question about pain.
    void answer(Reply reply) {
        publish(run.answer(reply));
    }

    /// Starts, pauses or goes on: whatever one key should do now.
    void toggle() {
        run.session().state().toggle().ifPresent(this::apply);
    }

    /// Whether it runs while the person is on the floor.
    boolean onFloor() {
        return run.session().runsOnFloor();
    }

    void toggleMute() {
        muted.set(!muted.get());
    }

    ReadOnlyBooleanProperty muted() {
        return muted;
    }

    /// What of the session can be heard, muted or not.
    Audible audible() {
        return run.audible();
    }

    /// Takes a reading of a monotonic clock, in nanoseconds from any origin.
    void tick(long nanoTime) {
        if (!run.session().state().over()) {
            // Also while nothing moves, as the time of day at which it would end does.
            publish(run.tick(nanoTime));
        }
    }

    /// After all else that follows the session: a cue that begins takes the screen some milliseconds, and the ear is
    /// stricter than the eye.
    private void publish(List<SessionEvent> events) {
        events.forEach(this::remember);
        now.set(Snapshot.of(run.session(), response));
        if (events.stream().anyMatch(SessionModel::ends)) {
            whenOver.run();
        }
    }

    private void remember(SessionEvent event) {
        switch (event) {
            case SessionEvent.PainTold told ->
                response = Optional.of(told.pain().response());
            case SessionEvent.TakenBack _ -> response = Optional.empty();
            case SessionEvent.CueEntered entered
            when entered.cue().kind() != Cue.Kind.GET_READY -> response = Optional.empty();
            default -> {}
        }
    }

    private static boolean ends(SessionEvent event) {
        return event instanceof SessionEvent.Finished || event instanceof SessionEvent.Stopped;
    }
}
