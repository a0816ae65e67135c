package app.unhunch.journal;

import app.unhunch.model.Graphemes;
import java.time.Duration;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;

/// One session as it is kept.
///
/// @param revision from 1; of two with the same id the higher one counts
/// @param start by the clock and in the offset of where the person was
/// @param finished whether the end of the routine was reached
/// @param active how long the person stretched, pauses left out
/// @param application the version that wrote it
public record Entry(
        UUID id,
        int revision,
        OffsetDateTime start,
        OffsetDateTime end,
        String routineId,
        String routineName,
        boolean finished,
        Duration active,
        List<Stretched> stretches,
        CheckIn checkIn,
        String note,
        String application) {

    /// The longest note, in characters.
    public static final int LONGEST_NOTE = 1000;

    private static final Duration WORTH_KEEPING = Duration.ofSeconds(10);

    public Entry {
        stretches = List.copyOf(stretches);
    }

    /// The day it counts for: the local date at which it started.
    public LocalDate day() {
        return start.toLocalDate();
    }

    /// Whether it is worth keeping: it lasted some ten seconds, or something hurt.
    public boolean worthKeeping() {
        return worthKeeping(active, stretches.stream().anyMatch(Stretched::hurt));
    }

    /// Whether what lasted so long is worth keeping.
    ///
    /// @param hurt whether anything hurt
    public static boolean worthKeeping(Duration active, boolean hurt) {
        return hurt || active.compareTo(WORTH_KEEPING) >= 0;
    }

    /// The next revision, with what the person told.
    public Entry told(CheckIn newCheckIn, String newNote) {
        return with(revision + 1, end, newCheckIn, Graphemes.first(newNote, LONGEST_NOTE));
    }

    /// The same with another number.
    public Entry revised(int newRevision) {
        return with(newRevision, end, checkIn, note);
    }

    /// The same with another end.
    public Entry ending(OffsetDateTime newEnd) {
        return with(revision, newEnd, checkIn, note);
    }

    private Entry with(int newRevision, OffsetDateTime newEnd, CheckIn newCheckIn, String newNote) {
        return new Entry(
                id,
                newRevision,
                start,
                newEnd,
                routineId,
                routineName,
                finished,
                active,
                stretches,
                newCheckIn,
                newNote,
                application);
    }
}
