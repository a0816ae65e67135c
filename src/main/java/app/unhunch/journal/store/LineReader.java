package app.unhunch.journal.store;

import app.unhunch.journal.Line;
import app.unhunch.journal.Unread.Reason;
import tools.jackson.core.JacksonException;
import tools.jackson.core.exc.UnexpectedEndOfInputException;
import tools.jackson.databind.JsonNode;

/// Reads one line of a journal file. What it does not know, it passes over.
public final class LineReader {

    /// Throws [UnusableLineException] for a line that is none of ours, that is damaged, or that a newer version wrote.
    public Line read(byte[] bytes, int length) throws UnusableLineException {
        // Whether it is JSON at all, then which version wrote it, and only then whether every value is as it should be.
        JsonNode line = parse(bytes, length);
        checkVersion(line);
        try {
            if (line.path("deleted").asBoolean(false)) {
                return LineMapper.JSON.treeToValue(line, DeletionJson.class).gone();
            }
            return new Line.Kept(
                    LineMapper.JSON.treeToValue(line, SessionJson.class).entry());
        } catch (JacksonException e) {
            throw new UnusableLineException(Reason.WRONG, 0, path(e));
        }
    }

    private static JsonNode parse(byte[] bytes, int length) throws UnusableLineException {
        try {
            JsonNode node = LineMapper.JSON.readTree(bytes, 0, length);
            if (node.isObject()) {
                return node;
            }
            throw new UnusableLineException(Reason.GARBAGE, 0, "");
        } catch (JacksonException e) {
            int column = e.getLocation() == null ? 0 : e.getLocation().getColumnNr();
            // The parser does not call it an end when a line ends after a comma, or in a word such as true.
            boolean cutOff =
                    e instanceof UnexpectedEndOfInputException || (bytes[0] == '{' && bytes[length - 1] != '}');
            // What the parser says is of no language but its own, so only where is told.
            throw new UnusableLineException(cutOff ? Reason.CUT_OFF : Reason.GARBAGE, Math.max(column, 0), "");
        }
    }

    private static void checkVersion(JsonNode line) throws UnusableLineException {
        JsonNode version = line.path("schemaVersion");
        if (!version.isInt() || version.intValue() < 1) {
            throw new UnusableLineException(Reason.WRONG, 0, "schemaVersion");
        }
        if (version.intValue() > LineMapper.SCHEMA_VERSION) {
            throw new UnusableLineException(
                    Reason.NEWER, 0, line.path("application").asString(""));
        }
    }

    /// Where in a line: `stretches[0].name`.
    private static String path(JacksonException e) {
        StringBuilder path = new StringBuilder();
        for (JacksonException.Reference step : e.getPath()) {
            if (step.getPropertyName() == null) {
                path.append('[').append(step.getIndex()).append(']');
            } else {
                path.append(path.isEmpty() ? "" : ".").append(step.getPropertyName());
            }
        }
        return path.toString();
    }
}
