package app.unhunch.journal.store;

import app.unhunch.journal.DoneAmount;
import app.unhunch.journal.Entry;
import app.unhunch.journal.Line;
import app.unhunch.journal.PerSide;
import app.unhunch.journal.Stretched;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/// Writes one line of a journal file: an object of JSON, in UTF-8, without a line break.
public final class LineWriter {

    static final int SCHEMA_VERSION = 1;

    /// Made when the first line is written, as in [LineReader].
    private static final class Json {
        static final JsonMapper MAPPER = new JsonMapper();
    }

    public String write(Line line) {
        return Json.MAPPER.writeValueAsString(
                switch (line) {
                    case Line.Kept kept -> object(kept.entry());
                    case Line.Gone gone -> gone(gone);
                });
    }

    private ObjectNode gone(Line.Gone gone) {
        return Json.MAPPER
                .createObjectNode()
                .put("schemaVersion", SCHEMA_VERSION)
                .put("id", gone.id().toString())
                .put("revision", gone.revision())
                .put("deleted", true);
    }

    /// A session as an object.
    public ObjectNode object(Entry entry) {
        ObjectNode line = Json.MAPPER
                .createObjectNode()
                .put("schemaVersion", SCHEMA_VERSION)
                .put("id", entry.id().toString())
                .put("revision", entry.revision())
                .put("start", time(entry.start()))
                .put("end", time(entry.end()));
        line.putObject("routine").put("id", entry.routineId()).put("name", entry.routineName());
        line.put("finished", entry.finished())
                .put("activeSeconds", entry.active().toSeconds());
        var stretches = line.putArray("stretches");
        for (Stretched stretch : entry.stretches()) {
            ObjectNode object = stretches
                    .addObject()
                    .put("id", stretch.id())
                    .put("name", stretch.name())
                    .put("variant", stretch.variant());
            sides(object.putObject("planned"), stretch.planned());
            sides(object.putObject("done"), stretch.done());
            object.put("outcome", stretch.outcome().name().toLowerCase(Locale.ROOT));
        }
        ObjectNode told = line.putObject("checkIn");
        number(told, "before", entry.checkIn().before());
        number(told, "after", entry.checkIn().after());
        return line.put("note", entry.note()).put("application", entry.application());
    }

    private static void number(ObjectNode object, String key, @Nullable Integer number) {
        if (number != null) {
            object.put(key, number);
        }
    }

    private static void sides(ObjectNode object, PerSide sides) {
        amount(object, "left", sides.left());
        amount(object, "right", sides.right());
        amount(object, "both", sides.both());
    }

    private static void amount(ObjectNode object, String key, DoneAmount amount) {
        if (!amount.equals(DoneAmount.NONE)) {
            ObjectNode written = object.putObject(key).put("seconds", amount.seconds());
            if (amount.reps() > 0) {
                written.put("reps", amount.reps());
            }
        }
    }

    /// As RFC 3339 wants it: with seconds, also when they are zero.
    private static String time(OffsetDateTime time) {
        return DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(time);
    }
}
