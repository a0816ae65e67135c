package app.unhunch.library;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A stretch exactly as its file has it; anything that is missing or of another kind is `null`.
record StretchFile(
        @JsonProperty("$schema") @Nullable String schema,
        @Nullable Integer schemaVersion,
        @Nullable String id,
        @Nullable String name,
        @Nullable String summary,
        @Nullable String sides,
        @Nullable String change,
        @Nullable List<@Nullable VariantFile> variants,
        @Nullable List<@Nullable String> goodFor,
        @Nullable List<@Nullable String> mistakes,
        @Nullable List<@Nullable String> cautions,
        @Nullable List<@Nullable String> easier) {

    /// One of its variants.
    record VariantFile(
            @Nullable String id,
            @Nullable String name,
            @Nullable String position,
            @Nullable String setUp,
            @Nullable String pose,
            @Nullable List<@Nullable StepFile> steps) {}
}
