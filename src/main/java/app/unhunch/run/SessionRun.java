package app.unhunch.run;

import app.unhunch.journal.Entry;
import app.unhunch.journal.live.SessionAutosave;
import app.unhunch.session.Audible;
import app.unhunch.session.Command;
import app.unhunch.session.Session;
import app.unhunch.session.SessionClock;
import app.unhunch.session.SessionEvent;
import app.unhunch.session.SessionListener;
import app.unhunch.session.pain.Reply;
import java.util.List;
import java.util.Optional;

/// One session while it runs, the same for window and terminal: its clock, its listeners and its place in the journal.
/// Used on one thread.
public final class SessionRun {

    private final Session session;
    private final SessionClock clock;
    private final SessionListener listener;
    private final Optional<SessionAutosave> autosave;
    private Optional<Entry> kept = Optional.empty();
    private boolean ended;
    private long lastTick;

    /// @param speed how many times faster than life, 1 to 1000
    /// @param listener is closed when the session is over
    /// @param autosave keeps it in the journal, though not what runs faster than life: nobody did that
    public SessionRun(Session session, int speed, SessionListener listener, Optional<SessionAutosave> autosave) {
        this.session = session;
        this.clock = new SessionClock(session, speed);
        this.listener = listener;
        this.autosave = autosave.filter(_ -> speed == 1);
    }

    /// What runs; only its queries may be used.
    public Session session() {
        return session;
    }

    /// What of it can be heard.
    public Audible audible() {
        return listener.audible();
    }

    /// Takes a reading of a monotonic clock, in nanoseconds from any origin, and returns what happened since the last
    /// one, in order.
    public List<SessionEvent> tick(long nanoTime) {
        lastTick = nanoTime;
        return session.state().over() ? List.of() : follow(clock.tick(nanoTime));
    }

    /// Does what a person asks for, or nothing where that is not legal now, and returns what happened, in order.
    public List<SessionEvent> apply(Command command) {
        if (!session.allows(command)) {
            return List.of();
        }
        if (command == Command.RESUME || command == Command.UNDO) {
            // Readings may be rare in a pause.
            clock.restart();
        }
        return follow(session.apply(command));
    }

    /// Takes an answer about pain, or does nothing where that is not asked, and returns what happened, in order.
    public List<SessionEvent> answer(Reply reply) {
        return session.allows(reply) ? follow(session.answer(reply)) : List.of();
    }

    private List<SessionEvent> follow(List<SessionEvent> events) {
        autosave.ifPresent(journal -> journal.follow(session, events, lastTick));
        listener.follow(session, events, lastTick);
        if (session.state().over()) {
            end();
        }
        return events;
    }

    /// Keeps what was done up to now and lets go of all that went along; nothing when that was done before.
    public void end() {
        if (!ended) {
            ended = true;
            try {
                kept = autosave.flatMap(journal -> journal.end(session));
            } finally {
                listener.close();
            }
        }
    }

    /// Whether enough was done to tell of it, kept or not.
    public boolean worthTelling() {
        return Entry.worthKeeping(session.active(), session.hurt());
    }

    /// What the journal has of it, once it has ended; empty when it was not worth keeping or ran faster than life.
    public Optional<Entry> kept() {
        return kept;
    }
}
