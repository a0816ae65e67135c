package app.unhunch.library.json;

import app.unhunch.library.problem.TextPosition;
import app.unhunch.model.Message;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.core.exc.UnexpectedEndOfInputException;

/// Says in plain words why a text is no JSON. The parser knows best, but speaks to programmers.
final class SyntaxProblems {

    private final String text;
    private final ProblemReport report;
    private final @Nullable JsonValue open;

    /// @param open the innermost value that is not closed yet
    SyntaxProblems(String text, ProblemReport report, @Nullable JsonValue open) {
        this.text = text;
        this.report = report;
        this.open = open;
    }

    /// Where the parser stopped, as an offset into the text.
    static int offset(JacksonException problem, JsonParser parser) {
        // When a bound is passed, the exception has no place of its own.
        var at = problem.getLocation() == null ? parser.currentLocation() : problem.getLocation();
        return (int) at.getCharOffset();
    }

    void explain(JacksonException problem, JsonParser parser) {
        int offset = offset(problem, parser);
        if (problem instanceof StreamConstraintsException) {
            explainBound(offset, parser.streamReadContext().getNestingDepth());
        } else if (problem instanceof UnexpectedEndOfInputException || offset >= text.length()) {
            add(
                    text.length(),
                    open == null ? Message.of("tooEarly") : unclosed("tooEarlyIn", open),
                    Message.of("lookForBracket"));
        } else {
            explainCharacter(offset, problem.getOriginalMessage());
        }
    }

    private void explainBound(int offset, int depth) {
        if (depth > LocatedJsonParser.DEEPEST) {
            add(offset - 1, Message.of("tooDeep").with("most", LocatedJsonParser.DEEPEST), Message.NONE);
        } else {
            add(offset, Message.of("tooMuch"), Message.of("startAgain"));
        }
    }

    private void explainCharacter(int offset, String parserSays) {
        char found = text.charAt(offset);
        int before = lastInk(offset);
        if ((found == '}' || found == ']') && before >= 0 && text.charAt(before) == ',') {
            add(before, Message.of("lastComma"), Message.of("removeComma"));
            return;
        }
        SyntaxHint syntaxHint = SyntaxHint.in(parserSays);
        switch (syntaxHint) {
            case CLOSING ->
                add(
                        offset,
                        Message.of("strayBracket").with("bracket", String.valueOf(found)),
                        open == null ? Message.NONE : unclosed("stillOpen", open));
            case ESCAPE -> add(text.lastIndexOf('\\', offset), syntaxHint.message(), syntaxHint.hint());
            case NUMBER -> add(startOfNumber(offset), syntaxHint.message(), syntaxHint.hint());
            default -> add(offset, syntaxHint.message(), syntaxHint.hint());
        }
    }

    private void add(int offset, Message message, Message hint) {
        report.at(TextPosition.of(text, offset), open == null ? "" : open.pointer(), message, hint);
    }

    private static Message unclosed(String key, JsonValue open) {
        return Message.of(key)
                .with("bracket", open.shape() == JsonType.LIST ? "[" : "{")
                .with("line", String.valueOf(open.at().line()));
    }

    private int lastInk(int offset) {
        int i = offset - 1;
        while (i >= 0 && Character.isWhitespace(text.charAt(i))) {
            i--;
        }
        return i;
    }

    private int startOfNumber(int offset) {
        int start = offset;
        while (start > 0 && "+-.0123456789eE".indexOf(text.charAt(start - 1)) >= 0) {
            start--;
        }
        return start;
    }
}
