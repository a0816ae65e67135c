package app.unhunch.journal.store;

import app.unhunch.journal.CheckIn;
import app.unhunch.journal.DoneAmount;
import app.unhunch.journal.Entry;
import app.unhunch.journal.Line;
import app.unhunch.journal.PerSide;
import app.unhunch.journal.Stretched;
import app.unhunch.journal.Unread.Reason;
import app.unhunch.session.Outcome;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.exc.UnexpectedEndOfInputException;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// Reads one line of a journal file. What it does not know, it passes over.
public final class LineReader {

    private static final int LONGEST_NAME = 300;

    /// As long as any day, for whoever forgot to end a session.
    private static final int MOST_SECONDS = 24 * 60 * 60;

    /// Made when the first line is read, away from the window: the first mapper of a process takes its time.
    private static final class Json {
        static final JsonMapper MAPPER = JsonMapper.builder(JsonFactory.builder()
                        .streamReadConstraints(StreamReadConstraints.builder()
                                .maxNestingDepth(16)
                                .build())
                        .build())
                .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
                .build();
    }

    /// Throws [UnusableLineException] for a line that is none of ours, that is damaged, or that a newer version wrote.
    public Line read(byte[] bytes, int length) throws UnusableLineException {
        Member line = new Member(parse(bytes, length), "");
        if (line.whole("schemaVersion", 1, Integer.MAX_VALUE) > LineWriter.SCHEMA_VERSION) {
            throw new UnusableLineException(
                    Reason.NEWER, 0, line.node().path("application").asString(""));
        }
        if (line.node().path("deleted").asBoolean(false)) {
            return new Line.Gone(line.uuid("id"), line.whole("revision", 1, Integer.MAX_VALUE));
        }
        return new Line.Kept(entry(line));
    }

    private JsonNode parse(byte[] bytes, int length) throws UnusableLineException {
        try {
            JsonNode node = Json.MAPPER.readTree(bytes, 0, length);
            if (node.isObject()) {
                return node;
            }
            throw new UnusableLineException(Reason.GARBAGE, 0, "");
        } catch (JacksonException e) {
            int column = e.getLocation() == null ? 0 : e.getLocation().getColumnNr();
            // The parser does not call it an end when a line ends after a comma, or in a word such as true.
            boolean cutOff =
                    e instanceof UnexpectedEndOfInputException || (bytes[0] == '{' && bytes[length - 1] != '}');
            throw new UnusableLineException(
                    cutOff ? Reason.CUT_OFF : Reason.GARBAGE, Math.max(column, 0), e.getOriginalMessage());
        }
    }

    private static Entry entry(Member line) throws UnusableLineException {
        Member routine = line.object("routine");
        List<Stretched> stretches = new ArrayList<>();
        for (Member stretch : line.list("stretches")) {
            stretches.add(stretched(stretch));
        }
        Member told = line.optionalObject("checkIn");
        return new Entry(
                line.uuid("id"),
                line.whole("revision", 1, Integer.MAX_VALUE),
                line.time("start"),
                line.time("end"),
                routine.text("id", LONGEST_NAME),
                routine.text("name", LONGEST_NAME),
                line.truth("finished"),
                Duration.ofSeconds(line.whole("activeSeconds", 0, MOST_SECONDS)),
                stretches,
                told == null ? CheckIn.NONE : new CheckIn(number(told, "before"), number(told, "after")),
                line.node().has("note") ? line.text("note", Entry.LONGEST_NOTE) : "",
                line.text("application", LONGEST_NAME));
    }

    private static @Nullable Integer number(Member told, String key) throws UnusableLineException {
        return told.optionalWhole(key, 0, CheckIn.WORST);
    }

    private static Stretched stretched(Member stretch) throws UnusableLineException {
        return new Stretched(
                stretch.text("id", LONGEST_NAME),
                stretch.text("name", LONGEST_NAME),
                stretch.text("variant", LONGEST_NAME),
                bySide(stretch.object("planned")),
                bySide(stretch.object("done")),
                outcome(stretch));
    }

    private static Outcome outcome(Member stretch) throws UnusableLineException {
        String word = stretch.text("outcome", LONGEST_NAME);
        return Arrays.stream(Outcome.values())
                .filter(outcome -> outcome.name().toLowerCase(Locale.ROOT).equals(word))
                .findFirst()
                .orElseThrow(() -> stretch.wrong(stretch.path() + "outcome"));
    }

    private static PerSide bySide(Member member) throws UnusableLineException {
        return new PerSide(amount(member, "left"), amount(member, "right"), amount(member, "both"));
    }

    private static DoneAmount amount(Member sides, String key) throws UnusableLineException {
        Member amount = sides.optionalObject(key);
        if (amount == null) {
            return DoneAmount.NONE;
        }
        Integer reps = amount.optionalWhole("reps", 0, MOST_SECONDS);
        return new DoneAmount(amount.whole("seconds", 0, MOST_SECONDS), reps == null ? 0 : reps);
    }
}
