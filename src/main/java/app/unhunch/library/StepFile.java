package app.unhunch.library;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A step exactly as its file has it; its kind says which keys it may have.
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "kind", visible = true, defaultImpl = StepFile.Unknown.class)
@JsonSubTypes({
    @JsonSubTypes.Type(value = StepFile.Move.class, name = "move"),
    @JsonSubTypes.Type(value = StepFile.Hold.class, name = "hold"),
    @JsonSubTypes.Type(value = StepFile.Repeat.class, name = "repeat")
})
sealed interface StepFile {

    record Move(
            @Nullable String kind,
            @Nullable String text,
            @Nullable String brief,
            @Nullable String tip,
            @Nullable Integer seconds,
            @Nullable String breath,
            @Nullable String pose)
            implements StepFile {}

    record Hold(
            @Nullable String kind,
            @Nullable String text,
            @Nullable String brief,
            @Nullable String tip,
            @Nullable DoseFile holdSeconds,
            @Nullable String pose)
            implements StepFile {}

    record Repeat(
            @Nullable String kind,
            @Nullable DoseFile reps,
            @Nullable List<@Nullable BreathMove> moves) implements StepFile {}

    /// A step whose kind is missing or unknown: its other keys cannot be judged.
    record Unknown(@Nullable String kind) implements StepFile {}

    /// One of the moves of a repeat.
    record BreathMove(
            @Nullable String text,
            @Nullable String brief,
            @Nullable String tip,
            @Nullable String breath,
            @Nullable String pose) {}

    /// `default` is a word of Java, so it has another name here.
    record DoseFile(
            @JsonProperty("default") @Nullable Integer usual,
            @Nullable Integer min,
            @Nullable Integer max) {}
}
