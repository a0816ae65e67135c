package app.unhunch.journal.live;

import app.unhunch.journal.Entry;
import app.unhunch.session.Session;
import app.unhunch.session.SessionEvent;
import app.unhunch.session.SessionListener;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/// Writes down what a session does, so that little is lost when its window goes.
public final class SessionAutosave implements SessionListener {

    /// What may be lost at most.
    private static final long OFTEN = Duration.ofSeconds(5).toNanos();

    private final SessionRecord record;
    private final Consumer<Entry> note;
    private final Supplier<OffsetDateTime> now;
    private @Nullable Entry noted;
    private long lastNote;

    /// @param note takes what is done up to now, again and again
    /// @param now the time of day
    public SessionAutosave(SessionRecord record, Consumer<Entry> note, Supplier<OffsetDateTime> now) {
        this.record = record;
        this.note = note;
        this.now = now;
    }

    @Override
    public void follow(Session session, List<SessionEvent> events, long nanoTime) {
        record.follow(session, events);
        if (!events.isEmpty() || nanoTime - lastNote >= OFTEN) {
            lastNote = nanoTime;
            Entry entry = entry(session);
            if (entry.worthKeeping() && !session.state().over() && tellsMore(entry)) {
                noted = entry;
                note.accept(entry);
            }
        }
    }

    /// That it is later by now is nothing new: a pause may last all night.
    private boolean tellsMore(Entry entry) {
        return noted == null || !entry.ending(noted.end()).equals(noted);
    }

    /// All that is to be kept of the session up to now.
    public Entry entry(Session session) {
        return record.entry(session, now.get());
    }
}
