package app.unhunch.journal.store;

import app.unhunch.journal.CheckIn;
import app.unhunch.journal.Entry;
import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// A session as it stands in a line. The names and the order of the components are those of the JSON.
public record SessionJson(
        int schemaVersion,
        UUID id,
        @Within(min = 1) int revision,
        OffsetDateTime start,
        OffsetDateTime end,
        RoutineJson routine,
        boolean finished,
        @Within(max = Within.DAY) long activeSeconds,
        List<StretchJson> stretches,
        @JsonSetter(nulls = Nulls.SET) @Nullable CheckInJson checkIn,

        @JsonSetter(nulls = Nulls.SET) @Within(max = Entry.LONGEST_NOTE) @Nullable
        String note,

        @Within(max = Within.NAME) String application) {

    /// The routine as it was called then.
    record RoutineJson(
            @Within(max = Within.NAME) String id,
            @Within(max = Within.NAME) String name) {}

    /// How the upper back felt.
    record CheckInJson(
            @JsonSetter(nulls = Nulls.SET) @Within(max = CheckIn.WORST) @Nullable
            Integer before,

            @JsonSetter(nulls = Nulls.SET) @Within(max = CheckIn.WORST) @Nullable
            Integer after) {}

    static SessionJson of(Entry entry) {
        return new SessionJson(
                LineMapper.SCHEMA_VERSION,
                entry.id(),
                entry.revision(),
                entry.start(),
                entry.end(),
                new RoutineJson(entry.routineId(), entry.routineName()),
                entry.finished(),
                entry.active().toSeconds(),
                entry.stretches().stream().map(StretchJson::of).toList(),
                new CheckInJson(entry.checkIn().before(), entry.checkIn().after()),
                entry.note(),
                entry.application());
    }

    Entry entry() {
        return new Entry(
                id,
                revision,
                start,
                end,
                routine.id(),
                routine.name(),
                finished,
                Duration.ofSeconds(activeSeconds),
                stretches.stream().map(StretchJson::stretched).toList(),
                checkIn == null ? CheckIn.NONE : new CheckIn(checkIn.before(), checkIn.after()),
                Objects.requireNonNullElse(note, ""),
                application);
    }
}
