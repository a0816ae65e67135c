package app.unhunch.journal.live;

import app.unhunch.journal.Entry;
import app.unhunch.journal.Stretched;
import app.unhunch.session.Command;
import app.unhunch.session.Pains;
import app.unhunch.session.Session;
import app.unhunch.session.Timeline;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;

/// A session of which a record is kept.
final class Followed {

    static final OffsetDateTime START = OffsetDateTime.parse("2026-05-04T09:00:00+02:00");

    private final Session session;
    private final SessionRecord record;

    /// One that has begun.
    Followed(Timeline timeline) {
        this.session = new Session(timeline);
        this.record = new SessionRecord(new UUID(0, 1), START, timeline, 4, "1.2.3");
        record.follow(session, session.apply(Command.START));
    }

    Session session() {
        return session;
    }

    /// A key, if it may be pressed now; otherwise nothing.
    void press(Command command) {
        if (session.allows(command)) {
            record.follow(session, session.apply(command));
        }
    }

    /// It hurts this much, and the person goes on at once.
    void hurts(int level) {
        record.follow(session, Pains.andOn(session, level));
    }

    void advance(Duration time) {
        record.follow(session, session.advance(time));
    }

    void advance(double seconds) {
        advance(Duration.ofMillis(Math.round(seconds * 1000)));
    }

    /// To the end, after a pause too.
    void finish() {
        press(Command.RESUME);
        advance(Session.LEAD_IN.plus(session.timeline().length()));
    }

    Entry entry(OffsetDateTime now) {
        return record.entry(session, now);
    }

    Entry entry() {
        return entry(START);
    }

    List<Stretched> stretches() {
        return entry().stretches();
    }
}
