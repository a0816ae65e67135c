package app.unhunch.journal.live;

import app.unhunch.journal.Entry;
import app.unhunch.session.Session;
import app.unhunch.session.SessionEvent;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/// Saves what a session does, again and again, so that little is lost when the program ends too early. Used on one
/// thread.
public final class SessionAutosave {

    /// The longest time between two saves, in nanoseconds: so much may be lost at most.
    private static final long OFTEN = Duration.ofSeconds(5).toNanos();

    private final SessionRecord record;
    private final SessionLog log;
    private final Supplier<OffsetDateTime> now;
    private @Nullable Entry noted;
    private long lastNote;

    /// @param now the time of day
    public SessionAutosave(SessionRecord record, SessionLog log, Supplier<OffsetDateTime> now) {
        this.record = record;
        this.log = log;
        this.now = now;
    }

    /// Takes note of what has just happened, and saves it when it matters or when the last time is a while ago.
    ///
    /// @param nanoTime the last reading of the clock that drives the session, in nanoseconds from any origin
    public void follow(Session session, List<SessionEvent> events, long nanoTime) {
        record.follow(session, events);
        if (!events.isEmpty() || nanoTime - lastNote >= OFTEN) {
            lastNote = nanoTime;
            Entry entry = entry(session);
            if (entry.worthKeeping() && !session.state().over() && tellsMore(entry)) {
                noted = entry;
                log.note(entry);
            }
        }
    }

    /// That it is later by now is nothing new: a pause may last all night.
    private boolean tellsMore(Entry entry) {
        return noted == null || !entry.ending(noted.end()).equals(noted);
    }

    /// Keeps the session as it is now and returns what was kept; empty when it is not worth keeping.
    public Optional<Entry> end(Session session) {
        Entry entry = entry(session);
        if (entry.worthKeeping()) {
            log.keep(entry);
            return Optional.of(entry);
        }
        log.forget(entry.id());
        return Optional.empty();
    }

    private Entry entry(Session session) {
        return record.entry(session, now.get());
    }
}
