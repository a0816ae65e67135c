package app.unhunch.journal;

import app.unhunch.journal.store.LineWriter;
import app.unhunch.session.Outcome;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;

/// Sessions to keep, told apart by their number, and lines of them.
public final class SampleEntries {

    private SampleEntries() {}

    public static UUID id(int number) {
        return new UUID(7, number);
    }

    /// A session of two stretches; a higher number started later.
    public static Entry entry(int number) {
        return entry(number, 1);
    }

    /// The same in one of its revisions.
    public static Entry entry(int number, int revision) {
        return entry(number, revision, 1);
    }

    /// One that makes a long line.
    public static Entry large(int number, int stretches) {
        return entry(number, 1, stretches);
    }

    private static Entry entry(int number, int revision, int times) {
        OffsetDateTime start = OffsetDateTime.parse("2026-05-04T08:00:00+02:00").plusHours(number);
        return new Entry(
                id(number),
                revision,
                start,
                start.plusMinutes(2),
                "upper-back-five",
                "Upper back",
                true,
                Duration.ofSeconds(118),
                IntStream.range(0, times)
                        .boxed()
                        .flatMap(_ -> stretches().stream())
                        .toList(),
                new CheckIn(3, null),
                "note " + revision,
                "1.2.3");
    }

    private static List<Stretched> stretches() {
        PerSide both = new PerSide(DoneAmount.NONE, DoneAmount.NONE, new DoneAmount(30, 0));
        PerSide sides = new PerSide(new DoneAmount(16, 2), new DoneAmount(16, 2), DoneAmount.NONE);
        return List.of(
                new Stretched("rest-back", "Rest back", "mat", both, both, Outcome.DONE),
                new Stretched("open-chest", "Open chest 🙂", "chair", sides, PerSide.NONE, Outcome.SKIPPED));
    }

    public static Line.Kept kept(int number) {
        return new Line.Kept(entry(number));
    }

    /// The line of a session, without its end.
    public static String text(int number) {
        return text(kept(number));
    }

    public static String text(Line line) {
        return new LineWriter().write(line);
    }
}
