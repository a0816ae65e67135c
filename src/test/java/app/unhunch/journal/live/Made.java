package app.unhunch.journal.live;

import app.unhunch.journal.CheckIn;
import app.unhunch.journal.DoneAmount;
import app.unhunch.journal.Entry;
import app.unhunch.journal.Journal;
import app.unhunch.journal.Line;
import app.unhunch.journal.PerSide;
import app.unhunch.journal.Stretched;
import app.unhunch.session.Outcome;
import java.time.Duration;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Sessions of five minutes, made up for one test.
public final class Made {

    /// How long each of them takes.
    public static final Duration LENGTH = Duration.ofMinutes(5);

    private Made() {}

    /// One of a routine and some stretches.
    public static Entry session(OffsetDateTime start, String routine, Stretched... stretches) {
        return new Entry(
                UUID.randomUUID(),
                1,
                start,
                start.plus(LENGTH),
                routine,
                routine,
                true,
                LENGTH,
                List.of(stretches),
                CheckIn.NONE,
                "",
                "Unhunch 1.0.0");
    }

    /// The same, but this long.
    public static Entry lasting(Entry entry, Duration active) {
        return new Entry(
                entry.id(),
                entry.revision(),
                entry.start(),
                entry.start().plus(active),
                entry.routineId(),
                entry.routineName(),
                entry.finished(),
                active,
                entry.stretches(),
                entry.checkIn(),
                entry.note(),
                entry.application());
    }

    /// One that starts then.
    public static Entry at(String start) {
        return session(OffsetDateTime.parse(start), "desk-break");
    }

    /// One on a day, with what was told.
    public static Entry on(LocalDate day, @Nullable Integer before, @Nullable Integer after) {
        return session(day.atTime(12, 0).atOffset(ZoneOffset.UTC), "desk-break").told(new CheckIn(before, after), "");
    }

    /// One stretch of a session that was left as planned.
    public static Stretched done(String id, PerSide amount) {
        return stretched(id, amount, amount, Outcome.DONE);
    }

    /// One stretch of a session, named by its id.
    public static Stretched stretched(String id, PerSide planned, PerSide done, Outcome outcome) {
        return new Stretched(id, id, "mat", planned, done, outcome);
    }

    /// Seconds with both sides at once.
    public static PerSide both(int seconds) {
        return new PerSide(DoneAmount.NONE, DoneAmount.NONE, new DoneAmount(seconds, 0));
    }

    /// Seconds on each side.
    public static PerSide sides(int left, int right) {
        return new PerSide(new DoneAmount(left, 0), new DoneAmount(right, 0), DoneAmount.NONE);
    }

    /// A journal of some sessions.
    public static Journal journal(List<Entry> sessions) {
        return Journal.EMPTY.with(sessions.stream().map(Line.Kept::new).toList());
    }

    /// In the order in which a journal has them.
    public static List<Entry> inOrder(Stream<Entry> sessions) {
        return sessions.sorted(Comparator.comparing(entry -> entry.start().toInstant()))
                .toList();
    }
}
