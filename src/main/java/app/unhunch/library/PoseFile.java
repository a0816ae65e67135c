package app.unhunch.library;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A pose exactly as its file has it; anything that is missing or of another kind is `null`.
record PoseFile(
        @JsonProperty("$schema") @Nullable String schema,
        @Nullable Integer schemaVersion,
        @Nullable String id,
        @Nullable String description,
        @Nullable List<@Nullable String> ways,
        @Nullable PelvisFile pelvis,
        @Nullable Double shoulderHeight,
        @Nullable SpineFile spine,
        @Nullable Both<ShoulderFile> shoulders,
        @Nullable Both<HandFile> hands,
        @Nullable Both<FootFile> feet,
        @Nullable Both<List<@Nullable Double>> knees,
        @Nullable Boolean chair,
        @Nullable ViewFile view,
        @Nullable List<@Nullable GlowFile> glow,
        @Nullable String lead) {

    record PelvisFile(
            @Nullable List<@Nullable Double> at,
            @Nullable Double pitch,
            @Nullable Double turn,
            @Nullable Double lean) {}

    record SpineFile(
            @Nullable BendFile lumbar,
            @Nullable BendFile lowerChest,
            @Nullable BendFile upperChest,
            @Nullable BendFile neck,
            @Nullable BendFile head) {}

    /// One region of the spine.
    record BendFile(
            @Nullable Double flex,
            @Nullable Double side,
            @Nullable Double turn) {}

    record ShoulderFile(@Nullable Double up, @Nullable Double forward) {}

    record HandFile(
            @Nullable String on,
            @Nullable List<@Nullable Double> at,
            @Nullable List<@Nullable Double> along,
            @Nullable List<@Nullable Double> facing,
            @Nullable List<@Nullable Double> bend,
            @Nullable Boolean planted,
            @Nullable Boolean assisted,
            @Nullable Double curl) {}

    /// A foot keeps its place in the room, and nothing glides along with it.
    record FootFile(
            @Nullable List<@Nullable Double> at,
            @Nullable List<@Nullable Double> along,
            @Nullable List<@Nullable Double> facing,
            @Nullable List<@Nullable Double> bend,
            @Nullable Boolean planted) {}

    record ViewFile(
            @Nullable Double yaw,
            @Nullable Double pitch,
            @Nullable Double width,
            @Nullable Double height,
            @Nullable List<@Nullable Double> centre) {}

    /// One of the places where it is felt.
    record GlowFile(
            @Nullable Integer vertebra,
            @Nullable Double left,
            @Nullable Double front,
            @Nullable Double width,
            @Nullable Double height,
            @Nullable Double strength) {}
}
