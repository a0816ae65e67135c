package app.unhunch.library.check;

import app.unhunch.library.json.JsonValue;
import app.unhunch.library.json.ProblemReport;
import app.unhunch.library.problem.Nearest;
import app.unhunch.library.problem.Quoting;
import app.unhunch.model.Message;
import app.unhunch.model.Sides;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// What a text may be: how long, and whether it may speak of sides.
///
/// @param most characters, at least 1
/// @param braces whether `{side}` may stand in it
record TextRule(int most, Braces braces) {

    static final TextRule NAME = new TextRule(60, Braces.NEVER);
    static final TextRule SENTENCE = new TextRule(200, Braces.NEVER);
    static final TextRule ENTRY = new TextRule(300, Braces.NEVER);

    /// For what is said during a stretch, where the side has no words to be called by.
    static final TextRule NO_WORDS = new TextRule(200, Braces.NO_WORDS);

    /// For what is said during a stretch for one of its sides.
    static final TextRule ONE_SIDE = new TextRule(200, Braces.ONE_SIDE);

    private static final List<String> PLACEHOLDERS = List.of("{side}", "{otherSide}");
    static final String TWO_TEXTS = "{ \"left\": \"…\", \"right\": \"…\" }";
    private static final Pattern BRACES = Pattern.compile("\\{[^{}]*}|[{}]");

    enum Braces {
        /// Shown where there is no side, such as in a list of routines.
        NEVER,
        /// The stretch takes both sides at once.
        NO_SIDES,
        /// The stretch has sides.
        SIDES,
        /// The stretch has sides, but nobody knows what they are called in its language.
        NO_WORDS,
        /// The side is known, and can be written out.
        ONE_SIDE,
        /// Whether it has is not known, as that part of the file is wrong.
        UNKNOWN
    }

    /// For what is said during a stretch; `null` if its sides are not known.
    static TextRule during(@Nullable Sides sides) {
        return new TextRule(200, sides == null ? Braces.UNKNOWN : sides == Sides.EACH ? Braces.SIDES : Braces.NO_SIDES);
    }

    /// Reports everything that is wrong with a text.
    void check(JsonValue value, ProblemReport report) {
        String text = value.text();
        int length = text.codePointCount(0, text.length());
        if (text.codePoints().noneMatch(TextRule::isInk)) {
            report.at(
                    value, value.about("empty"), Message.of("write.characters").with("count", most));
        } else if (length > most) {
            report.at(
                    value,
                    value.about("tooLong").with("count", length).with("most", most),
                    Message.of("shortenBy").with("number", length - most));
        }
        if (text.codePoints().anyMatch(TextRule::isControl)) {
            report.at(value, value.about("control"), Message.of("plainText"));
        }
        if (text.indexOf('{') >= 0 || text.indexOf('}') >= 0) {
            Matcher found = BRACES.matcher(text);
            while (found.find() && !report.isFull()) {
                checkBraces(value, found.group(), report);
            }
        }
    }

    private void checkBraces(JsonValue value, String found, ProblemReport report) {
        String shown = Quoting.shortened(found);
        if (!PLACEHOLDERS.contains(found)) {
            report.at(
                    value,
                    Message.of("unknown").with("word", shown),
                    Nearest.hint(
                            found,
                            PLACEHOLDERS,
                            Message.of("inBraces")
                                    .with("side", PLACEHOLDERS.getFirst())
                                    .with("otherSide", PLACEHOLDERS.getLast())));
        } else {
            switch (braces) {
                case NEVER ->
                    report.at(value, Message.of("side.unknown").with("word", shown), Message.of("write.withoutSides"));
                case NO_SIDES ->
                    report.at(value, Message.of("side.none").with("word", shown), Message.of("write.withoutOrSides"));
                case NO_WORDS ->
                    report.at(
                            value,
                            Message.of("side.noWords").with("word", shown),
                            Message.of("write.twoTexts").with("example", TWO_TEXTS));
                case ONE_SIDE -> report.at(value, Message.of("side.one").with("word", shown), Message.of("write.side"));
                case SIDES, UNKNOWN -> {}
            }
        }
    }

    private static boolean isInk(int character) {
        return !Character.isWhitespace(character) && !Character.isSpaceChar(character);
    }

    private static boolean isControl(int character) {
        // Most are plain and need no look into the tables of Unicode.
        if (character >= ' ' && character <= '~') {
            return false;
        }
        return switch (Character.getType(character)) {
            case Character.CONTROL, Character.SURROGATE, Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR ->
                true;
            default -> false;
        };
    }
}
