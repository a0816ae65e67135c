package app.unhunch.library.check;

import app.unhunch.library.json.JsonValue;
import app.unhunch.library.json.ProblemReport;
import app.unhunch.library.problem.Nearest;
import app.unhunch.library.problem.Quoting;
import app.unhunch.model.Sides;
import java.util.List;
import java.util.function.IntPredicate;
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
    void check(JsonValue spot, ProblemReport report) {
        String text = spot.text();
        int length = text.codePointCount(0, text.length());
        if (!hasAny(text, TextRule::isInk)) {
            report.at(spot, label(spot) + " is empty.", "Write 1 to " + most + " characters.");
        } else if (length > most) {
            report.at(
                    spot,
                    label(spot) + " has " + length + " characters, but at most " + most + " are allowed.",
                    "Shorten it by " + (length - most) + ".");
        }
        if (hasAny(text, TextRule::isControl)) {
            report.at(
                    spot,
                    label(spot) + " holds a line break, a tab or another control character.",
                    "Keep to plain text.");
        }
        if (text.indexOf('{') >= 0 || text.indexOf('}') >= 0) {
            Matcher found = BRACES.matcher(text);
            while (found.find() && !report.isFull()) {
                checkBraces(spot, found.group(), report);
            }
        }
    }

    private void checkBraces(JsonValue spot, String found, ProblemReport report) {
        String quoted = Quoting.quoted(Quoting.shortened(found));
        if (!PLACEHOLDERS.contains(found)) {
            report.at(
                    spot,
                    quoted + " is not known here.",
                    Nearest.hint(found, PLACEHOLDERS, "In braces there can be {side} or {otherSide}."));
        } else {
            switch (braces) {
                case NEVER ->
                    report.at(
                            spot,
                            quoted + " cannot be used here, as no side is known here.",
                            "Write it without sides.");
                case NO_SIDES ->
                    report.at(
                            spot,
                            quoted + " cannot be used here, as \"sides\" is \"none\".",
                            "Write it without sides, or change \"sides\" to \"each\".");
                case NO_WORDS ->
                    report.at(
                            spot,
                            quoted + " cannot be used here, as Unhunch has no words for the sides in this language.",
                            "Write two texts: { \"left\": \"…\", \"right\": \"…\" }.");
                case ONE_SIDE ->
                    report.at(
                            spot,
                            quoted + " cannot be used here, as this text is for one side only.",
                            "Write the side out.");
                case SIDES, UNKNOWN -> {}
            }
        }
    }

    static String label(JsonValue spot) {
        return Quoting.sentence(spot.label());
    }

    /// Every text that is bundled comes by here before the window shows; a stream takes three times as long at first.
    private static boolean hasAny(String text, IntPredicate wanted) {
        int character;
        for (int i = 0; i < text.length(); i += Character.charCount(character)) {
            character = text.codePointAt(i);
            if (wanted.test(character)) {
                return true;
            }
        }
        return false;
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
