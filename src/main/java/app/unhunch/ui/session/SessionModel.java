package app.unhunch.ui.session;

import app.unhunch.session.Audible;
import app.unhunch.session.Command;
import app.unhunch.session.Cue;
import app.unhunch.session.Outcome;
import app.unhunch.session.PauseReason;
import app.unhunch.session.Session;
import app.unhunch.session.SessionClock;
import app.unhunch.session.SessionEvent;
import app.unhunch.session.SessionListener;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/// A session as a screen needs it: one property with all that shows, and the person's verbs. Verbs that are not legal
/// now do nothing, as a key may be pressed at any time.
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

    /// Starts, pauses or goes on: whatever one key should do now.
    void toggle() {
        switch (session.state()) {
            case READY -> when(Command.START, session::start);
            case PAUSED -> resume();
            default -> pause();
        }
    }

    void pause() {
        when(Command.PAUSE, () -> session.pause(PauseReason.ASKED));
    }

    void resume() {
        if (session.allows(Command.RESUME)) {
            clock.restart();
            publish(session.resume());
        }
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

    void stop() {
        when(Command.STOP, session::stop);
    }

    /// Takes a reading of a monotonic clock, in nanoseconds from any origin.
    void tick(long nanoTime) {
        lastTick = nanoTime;
        if (!session.state().over()) {
            // Also while nothing moves, as the time of day at which it would end does.
            publish(clock.tick(nanoTime));
        }
    }

    private void when(Command command, Supplier<List<SessionEvent>> move) {
        if (session.allows(command)) {
            publish(move.get());
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
