package app.unhunch.journal;

import app.unhunch.session.Outcome;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;

/// Sessions of one stretch that hurt, or did not.
public final class SampleHurt {

    private SampleHurt() {}

    /// One in which it hurt.
    public static Entry on(String start, String stretch) {
        return session(start, stretch, Outcome.HURT);
    }

    /// One with another outcome.
    public static Entry session(String start, String stretch, Outcome outcome) {
        OffsetDateTime began = OffsetDateTime.parse(start);
        return new Entry(
                UUID.nameUUIDFromBytes(start.getBytes(StandardCharsets.UTF_8)),
                1,
                began,
                began.plusMinutes(3),
                "micro-break",
                "Two-Minute Reset",
                true,
                Duration.ofMinutes(3),
                List.of(new Stretched(stretch, stretch, "usual", PerSide.NONE, PerSide.NONE, outcome)),
                CheckIn.NONE,
                "",
                "test");
    }
}
