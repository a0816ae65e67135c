package app.unhunch.library;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A routine exactly as its file has it; anything that is missing or of another kind is `null`.
record RoutineFile(
        @JsonProperty("$schema") @Nullable String schema,
        @Nullable Integer schemaVersion,
        @Nullable String id,
        @Nullable String name,
        @Nullable String summary,
        @Nullable List<@Nullable PlannedFile> stretches) {

    /// One of its stretches.
    record PlannedFile(
            @Nullable String stretch,
            @Nullable String variant,
            @Nullable Integer holdSeconds,
            @Nullable Integer reps,
            @Nullable Integer sets) {}
}
