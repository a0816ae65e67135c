package app.unhunch.ui.session;

import app.unhunch.session.Audible;
import app.unhunch.session.Command;
import app.unhunch.session.Cue;
import app.unhunch.session.Outcome;
import app.unhunch.session.Session;
import app.unhunch.session.SessionClock;
import app.unhunch.session.SessionEvent;
import app.unhunch.session.SessionListener;
import java.util.List;
import java.util.function.Consumer;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/// A session as a screen needs it: one property with all that shows, and what the person can ask for.
public final class SessionModel {

    private final Session session;
    private final SessionClock clock;
    private final SessionListener accompaniment;
    private final BooleanProperty muted;
    private final Consumer<Session> whenOver;
    private final ReadOnlyObjectWrapper<Snapshot> now;
    private boolean afterHurt;
    private long lastTick;

    /// @param speed how many times faster than life
    /// @param accompaniment goes along, and is closed when the session is over
    /// @param muted whether nothing is to be heard for now
    /// @param whenOver told once when the session has finished or was stopped
    public SessionModel(
            Session session,
            int speed,
            SessionListener accompaniment,
            BooleanProperty muted,
            Consumer<Session> whenOver) {
        this.session = session;
        this.clock = new SessionClock(session, speed);
        this.accompaniment = accompaniment;
        this.muted = muted;
        this.whenOver = whenOver;
        this.now = new ReadOnlyObjectWrapper<>(Snapshot.of(session, afterHurt));
    }

    ReadOnlyObjectProperty<Snapshot> now() {
        return now.getReadOnlyProperty();
    }

    /// Does what the person asks for, or nothing when it is not legal now, as a key may be pressed at any time.
    void apply(Command command) {
        if (!session.allows(command)) {
            return;
        }
        if (command == Command.RESUME) {
            // Readings are rare in a pause.
            clock.restart();
        }
        publish(session.apply(command));
    }

    /// Starts, pauses or goes on: whatever one key should do now.
    void toggle() {
        session.state().toggle().ifPresent(this::apply);
    }

    void toggleMute() {
        muted.set(!muted.get());
    }

    ReadOnlyBooleanProperty muted() {
        return muted;
    }

    /// What of the session can be heard, muted or not.
    Audible audible() {
        return accompaniment.audible();
    }

    /// Takes a reading of a monotonic clock, in nanoseconds from any origin.
    void tick(long nanoTime) {
        lastTick = nanoTime;
        if (!session.state().over()) {
            // Also while nothing moves, as the time of day at which it would end does.
            publish(clock.tick(nanoTime));
        }
    }

    private void publish(List<SessionEvent> events) {
        events.forEach(this::remember);
        // Before the screen, which takes some milliseconds when a cue begins: the ear is stricter than the eye.
        accompaniment.follow(session, events, lastTick);
        now.set(Snapshot.of(session, afterHurt));
        if (session.state().over() && events.stream().anyMatch(SessionModel::ends)) {
            accompaniment.close();
            whenOver.accept(session);
        }
    }

    private void remember(SessionEvent event) {
        switch (event) {
            case SessionEvent.StretchLeft left -> afterHurt = left.outcome() == Outcome.HURT;
            case SessionEvent.CueEntered entered when entered.cue().kind() != Cue.Kind.GET_READY -> afterHurt = false;
            default -> {}
        }
    }

    private static boolean ends(SessionEvent event) {
        return event instanceof SessionEvent.Finished || event instanceof SessionEvent.Stopped;
    }
}
