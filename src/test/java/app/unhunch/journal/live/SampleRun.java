package app.unhunch.journal.live;

import app.unhunch.journal.CheckIn;
import app.unhunch.journal.Entry;
import app.unhunch.library.Library;
import app.unhunch.model.Routine;
import app.unhunch.session.Command;
import app.unhunch.session.Cue;
import app.unhunch.session.Pace;
import app.unhunch.session.Pains;
import app.unhunch.session.Session;
import app.unhunch.session.Timeline;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;

/// Bundled routines as they were really followed, each way once: what was planned and done is as a session tells it.
public final class SampleRun {

    private static final OffsetDateTime ONCE = OffsetDateTime.of(2026, 1, 5, 9, 0, 0, 0, ZoneOffset.UTC);

    private final Library library = Library.read(null);
    private final Map<Way, Entry> followed = new HashMap<>();

    /// What a person does half-way through a hold or a movement.
    public enum Deed {
        NOTHING,
        HURTS,
        SKIP,
        STOP
    }

    /// How a routine was followed.
    ///
    /// @param stretch the id of the stretch in which it is done, or empty
    public record Way(String routine, Deed deed, String stretch) {

        public static Way whole(String routine) {
            return new Way(routine, Deed.NOTHING, "");
        }
    }

    /// A session of its own.
    public Entry of(Way way, UUID id, OffsetDateTime start, CheckIn told, String note) {
        Entry once = followed.computeIfAbsent(way, this::follow);
        return new Entry(
                id,
                told.equals(CheckIn.NONE) && note.isEmpty() ? 1 : 2,
                start,
                start.plus(Duration.between(once.start(), once.end())),
                once.routineId(),
                once.routineName(),
                once.finished(),
                once.active(),
                once.stretches(),
                told,
                note,
                once.application());
    }

    private Entry follow(Way way) {
        Routine routine = library.routine(way.routine()).orElseThrow();
        Timeline timeline = Timeline.of(routine, Pace.USUAL);
        Session session = new Session(timeline);
        SessionRecord record = new SessionRecord(new UUID(0, 0), ONCE, timeline, null, "Unhunch 1.0.0");
        record.follow(session, session.apply(Command.START));
        if (way.deed() != Deed.NOTHING) {
            Cue cue = firstDose(timeline, way.stretch());
            record.follow(session, session.advance(cue.start().plus(cue.length().dividedBy(2))));
        }
        switch (way.deed()) {
            case NOTHING -> {}
            case HURTS -> {
                record.follow(session, Pains.of(session, 7));
                record.follow(session, session.apply(Command.RESUME));
            }
            case SKIP -> record.follow(session, session.apply(Command.NEXT));
            case STOP -> record.follow(session, session.apply(Command.STOP));
        }
        record.follow(session, session.advance(Session.LEAD_IN.plus(timeline.length())));
        return record.entry(session, ONCE.plus(session.active()));
    }

    private static Cue firstDose(Timeline timeline, String stretch) {
        return timeline.cues().stream()
                .filter(cue -> cue.dosed() && cue.planned().stretch().id().equals(stretch))
                .findFirst()
                .orElseThrow();
    }
}
