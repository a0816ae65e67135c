package app.unhunch.journal.live;

import app.unhunch.journal.CheckIn;
import app.unhunch.journal.Entry;
import app.unhunch.session.Session;
import app.unhunch.session.SessionEvent;
import app.unhunch.session.State;
import app.unhunch.session.Timeline;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// The record of one session while it runs. Used on one thread.
public final class SessionRecord {

    private final UUID id;
    private final OffsetDateTime start;
    private final Timeline planned;
    private final @Nullable Integer before;
    private final String application;
    private final DoneAmounts amounts;

    /// @param start the time of day, now
    /// @param planned what is about to be followed
    /// @param before how the upper back feels, or `null` when that was not told
    /// @param application our version
    public SessionRecord(
            UUID id, OffsetDateTime start, Timeline planned, @Nullable Integer before, String application) {
        this.id = id;
        this.start = start.truncatedTo(ChronoUnit.SECONDS);
        this.planned = planned;
        this.before = before;
        this.application = application;
        this.amounts = new DoneAmounts(planned);
    }

    /// The id of the session.
    public UUID id() {
        return id;
    }

    /// Takes note of what has just happened.
    public void follow(Session session, List<SessionEvent> events) {
        amounts.follow(session, events);
    }

    /// All that is to be kept of the session up to now.
    ///
    /// @param now the time of day; of a clock that was set back meanwhile, the earliest time that can be is taken
    public Entry entry(Session session, OffsetDateTime now) {
        OffsetDateTime earliest = start.plus(session.active());
        OffsetDateTime end = now.isBefore(earliest) ? earliest : now;
        return new Entry(
                id,
                1,
                start,
                end.truncatedTo(ChronoUnit.SECONDS),
                planned.routine().id(),
                planned.routine().name(),
                session.state() == State.FINISHED,
                session.active().truncatedTo(ChronoUnit.SECONDS),
                amounts.stretches(session),
                new CheckIn(before, null),
                "",
                application);
    }
}
