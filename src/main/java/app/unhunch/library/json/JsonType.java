package app.unhunch.library.json;

import app.unhunch.library.problem.Quoting;
import tools.jackson.core.JsonToken;

/// What a value is, in words for people.
public enum JsonType {
    TEXT("text in quotation marks"),
    WHOLE("a whole number"),
    FRACTION("a number with a fraction"),
    /// No value is of this shape, but both kinds of numbers fit it.
    NUMBER("a number"),
    TRUTH("true or false"),
    NOTHING("null"),
    LIST("a list in [ ]"),
    GROUP("a group in { }");

    private final String words;

    JsonType(String words) {
        this.words = words;
    }

    static JsonType of(JsonToken token) {
        return switch (token) {
            case VALUE_STRING -> TEXT;
            case VALUE_NUMBER_INT -> WHOLE;
            case VALUE_NUMBER_FLOAT -> FRACTION;
            case START_ARRAY -> LIST;
            case START_OBJECT -> GROUP;
            case VALUE_TRUE, VALUE_FALSE -> TRUTH;
            default -> NOTHING;
        };
    }

    /// Whether a value of the other shape can stand where this one is expected.
    public boolean includes(JsonType other) {
        return this == other || (this == NUMBER && (other == WHOLE || other == FRACTION));
    }

    /// For use in a sentence.
    public String words() {
        return words;
    }

    /// Reports that a value is something else.
    public void refuse(JsonValue spot, ProblemReport report) {
        String found = switch (spot.shape()) {
            case TEXT -> "the text " + Quoting.quoted(spot.raw());
            case LIST, GROUP -> spot.shape().words;
            default -> spot.raw();
        };
        report.at(spot, Quoting.sentence(spot.label()) + " should be " + words + ", not " + found + ".", hint(spot));
    }

    private String hint(JsonValue spot) {
        if ((this == WHOLE || this == NUMBER) && spot.shape() == TEXT) {
            return "Write the number without quotation marks.";
        }
        if (this == WHOLE && spot.shape() == FRACTION) {
            return "Write it without a fraction.";
        }
        if (this == TRUTH && spot.shape() == TEXT) {
            return "Write true or false without quotation marks.";
        }
        if (this == TEXT && spot.shape() == WHOLE) {
            return "Put it in quotation marks.";
        }
        return this == LIST ? "Put it in square brackets." : "";
    }
}
