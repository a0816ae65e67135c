package app.unhunch.ui.session;

import app.unhunch.session.Command;
import app.unhunch.session.PauseReason;
import app.unhunch.session.Session;
import app.unhunch.session.SessionClock;
import app.unhunch.session.SessionEvent;
import app.unhunch.session.State;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/// A session as a screen needs it: one property with all that shows, and the person's verbs. Verbs that are not legal
/// now do nothing, as a key may be pressed at any time.
public final class SessionModel {

    private final Session session;
    private final SessionClock clock;
    private final Consumer<SessionEvent> listener;
    private final Consumer<Session> whenOver;
    private final ReadOnlyObjectWrapper<Snapshot> now;

    /// @param speed how many times faster than life
    /// @param listener told every event, in order
    /// @param whenOver told once when the session has finished or was stopped
    public SessionModel(Session session, int speed, Consumer<SessionEvent> listener, Consumer<Session> whenOver) {
        this.session = session;
        this.clock = new SessionClock(session, speed);
        this.listener = listener;
        this.whenOver = whenOver;
        this.now = new ReadOnlyObjectWrapper<>(Snapshot.of(session));
    }

    ReadOnlyObjectProperty<Snapshot> now() {
        return now.getReadOnlyProperty();
    }

    /// Starts, pauses or goes on: whatever one key should do now.
    void toggle() {
        switch (session.state()) {
            case READY -> when(Command.START, session::start);
            case PAUSED -> when(Command.RESUME, session::resume);
            default -> pause();
        }
    }

    void pause() {
        when(Command.PAUSE, () -> session.pause(PauseReason.ASKED));
    }

    void resume() {
        when(Command.RESUME, session::resume);
    }

    void next() {
        when(Command.NEXT, session::next);
    }

    void back() {
        when(Command.BACK, session::back);
    }

    void extend() {
        when(Command.EXTEND, session::extend);
    }

    void hurts() {
        when(Command.HURTS, session::hurts);
    }

    void stop() {
        when(Command.STOP, session::stop);
    }

    /// Takes a reading of a monotonic clock, in nanoseconds from any origin.
    void tick(long nanoTime) {
        State before = session.state();
        List<SessionEvent> events = clock.tick(nanoTime);
        if (before == State.RUNNING || before == State.LEAD_IN || !events.isEmpty()) {
            publish(events);
        }
    }

    private void when(Command command, Supplier<List<SessionEvent>> move) {
        if (session.allows(command)) {
            publish(move.get());
        }
    }

    private void publish(List<SessionEvent> events) {
        now.set(Snapshot.of(session));
        events.forEach(listener);
        if (session.state().over() && events.stream().anyMatch(SessionModel::ends)) {
            whenOver.accept(session);
        }
    }

    private static boolean ends(SessionEvent event) {
        return event instanceof SessionEvent.Finished || event instanceof SessionEvent.Stopped;
    }
}
