package app.unhunch.library.json;

import app.unhunch.library.problem.Quoting;
import app.unhunch.library.problem.TextPosition;
import app.unhunch.model.Message;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.json.JsonFactory;

/// Goes through a text once and notes where every value and every key stands. Finds what is no JSON at all, keys that
/// are there twice, values that are too deep, and text after the end.
public final class LocatedJsonParser {

    static final int DEEPEST = 32;

    /// A stretch or a pose with everything it may have stays far below.
    static final int MOST_TOKENS = 100_000;

    private static final JsonFactory BOUNDED = JsonFactory.builder()
            .streamReadConstraints(StreamReadConstraints.builder()
                    .maxNestingDepth(DEEPEST)
                    .maxTokenCount(MOST_TOKENS)
                    .build())
            .build();

    private final String text;
    private final ProblemReport report;
    private @Nullable JsonValue root;
    private @Nullable JsonValue open;
    private String key = "";
    private TextPosition keyAt = TextPosition.WHOLE_FILE;

    private LocatedJsonParser(String text, ProblemReport report) {
        this.text = text;
        this.report = report;
    }

    /// The outermost value, or `null` after reporting that it cannot be read to its end.
    public static @Nullable JsonValue of(String text, ProblemReport report) {
        return new LocatedJsonParser(text, report).read();
    }

    private @Nullable JsonValue read() {
        try (JsonParser parser = BOUNDED.createParser(ObjectReadContext.empty(), text)) {
            try {
                for (JsonToken token = parser.nextToken(); token != null; token = parser.nextToken()) {
                    if (root != null && open == null) {
                        refuseRest(TextPosition.of(parser.currentTokenLocation()));
                        return null;
                    }
                    take(token, parser);
                }
            } catch (JacksonException e) {
                refuse(e, parser);
                return null;
            }
        }
        if (root == null) {
            report.wholeFile(Message.of("emptyFile"), Message.of("startFromBundled"));
        }
        return root;
    }

    private void take(JsonToken token, JsonParser parser) {
        switch (token) {
            case PROPERTY_NAME -> {
                key = parser.currentName();
                keyAt = TextPosition.of(parser.currentTokenLocation());
            }
            case END_OBJECT, END_ARRAY -> open = open == null ? null : open.parent();
            default -> {
                TextPosition at = TextPosition.of(parser.currentTokenLocation());
                JsonValue value = place(at, token, token.isScalarValue() ? parser.getString() : "");
                open = token.isStructStart() ? value : open;
            }
        }
    }

    private JsonValue place(TextPosition at, JsonToken token, String value) {
        if (open == null) {
            root = JsonValue.root(at, token, value);
            return root;
        }
        if (open.shape() == JsonType.LIST) {
            return open.add(at, token, value);
        }
        JsonValue first = open.child(key);
        if (first != null) {
            report.at(
                    keyAt,
                    open.pointerTo(key),
                    Message.of("twice")
                            .with("key", Quoting.shortened(key))
                            .with("line", String.valueOf(first.keyAt().line())),
                    Message.of("keepOne"));
        }
        return open.add(key, keyAt, at, token, value);
    }

    private void refuse(JacksonException problem, JsonParser parser) {
        if (root != null && open == null) {
            refuseRest(TextPosition.of(text, SyntaxProblems.offset(problem, parser)));
        } else {
            new SyntaxProblems(text, report, open).explain(problem, parser);
        }
    }

    private void refuseRest(TextPosition at) {
        report.at(at, "", Message.of("afterTheEnd"), Message.of("remove"));
    }
}
