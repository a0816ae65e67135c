package app.unhunch.journal.share;

import static app.unhunch.i18n.Arg.arg;

import app.unhunch.i18n.Texts;
import app.unhunch.journal.DoneAmount;
import app.unhunch.journal.Entry;
import app.unhunch.journal.PerSide;
import app.unhunch.journal.Stretched;
import app.unhunch.journal.store.LineWriter;
import app.unhunch.journal.trends.StretchTotal;
import app.unhunch.session.Outcome;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// The text of a file with all sessions, for another program.
public final class Export {

    private static final List<String> FIRST_COLUMNS = List.of(
            "export.date",
            "export.start",
            "export.end",
            "export.routine",
            "export.minutes",
            "export.finished",
            "export.before",
            "export.after",
            "export.leftOut",
            "export.hurt",
            "export.note");

    /// The seconds of one stretch on one side.
    private record Column(String title, String stretch, Function<PerSide, DoneAmount> side) {

        boolean isOf(StretchTotal total) {
            return side.apply(total.planned().plus(total.done())).seconds() > 0;
        }

        String of(Entry session) {
            int seconds = session.stretches().stream()
                    .filter(stretched -> stretched.id().equals(stretch))
                    .mapToInt(stretched -> side.apply(stretched.done()).seconds())
                    .sum();
            return seconds == 0 ? "" : String.valueOf(seconds);
        }
    }

    private Export() {}

    /// One row for each session, the earliest first; of each stretch the seconds done on each side.
    public static String csv(List<Entry> sessions, Texts texts) {
        List<Column> columns = columns(sessions, texts);
        List<List<String>> rows = new ArrayList<>();
        rows.add(Stream.concat(
                        FIRST_COLUMNS.stream().map(title -> texts.get(title)),
                        columns.stream().map(Column::title))
                .toList());
        sessions.forEach(session -> rows.add(row(session, columns, texts)));
        return Csv.file(rows);
    }

    /// A column for each side of each stretch, and none for a side that a stretch does not have.
    private static List<Column> columns(List<Entry> sessions, Texts texts) {
        return StretchTotal.of(sessions).stream()
                .flatMap(total -> Stream.of(
                                new Column(title("export.stretch.left", total, texts), total.id(), PerSide::left),
                                new Column(title("export.stretch.right", total, texts), total.id(), PerSide::right),
                                new Column(title("export.stretch", total, texts), total.id(), PerSide::both))
                        .filter(column -> column.isOf(total)))
                .toList();
    }

    private static String title(String key, StretchTotal total, Texts texts) {
        return texts.get(key, arg("stretch", total.name()));
    }

    private static List<String> row(Entry session, List<Column> columns, Texts texts) {
        Stream<String> first = Stream.of(
                session.day().toString(),
                time(session.start()),
                time(session.end()),
                session.routineName(),
                minutes(session),
                texts.get(session.finished() ? "export.yes" : "export.no"),
                number(session.checkIn().before()),
                number(session.checkIn().after()),
                names(session, stretched -> stretched.outcome() == Outcome.SKIPPED, texts),
                names(session, Stretched::hurt, texts),
                session.note());
        return Stream.concat(first, columns.stream().map(column -> column.of(session)))
                .toList();
    }

    /// Minutes to one decimal place, with a point.
    private static String minutes(Entry session) {
        return String.valueOf(Math.round(session.active().toSeconds() / 6.0) / 10.0);
    }

    private static String names(Entry session, Predicate<Stretched> which, Texts texts) {
        return texts.join(
                "export.names",
                session.stretches().stream()
                        .filter(which)
                        .map(Stretched::name)
                        .distinct()
                        .toList());
    }

    private static String number(@Nullable Integer number) {
        return Objects.toString(number, "");
    }

    private static String time(OffsetDateTime time) {
        return DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(time);
    }

    /// Everything the journal holds of these sessions.
    public static String json(List<Entry> sessions) {
        return new LineWriter().writeAll(sessions) + "\n";
    }
}
