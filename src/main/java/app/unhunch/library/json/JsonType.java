package app.unhunch.library.json;

import app.unhunch.model.Message;
import java.util.Locale;
import tools.jackson.core.JsonToken;

/// What a value is.
public enum JsonType {
    TEXT,
    WHOLE,
    FRACTION,
    /// No value is of this shape, but both kinds of numbers fit it.
    NUMBER,
    TRUTH,
    NOTHING,
    LIST,
    GROUP;

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

    /// What it is called.
    public Message words() {
        return Message.of("type." + name().toLowerCase(Locale.ROOT));
    }

    /// Reports that a value is something else.
    public void refuse(JsonValue value, ProblemReport report) {
        Object found = switch (value.shape()) {
            case TEXT -> Message.of("type.thisText").with("text", value.raw());
            case LIST, GROUP -> value.shape().words();
            default -> value.raw();
        };
        report.at(value, value.about("kind").with("expected", words()).with("found", found), hint(value));
    }

    private Message hint(JsonValue value) {
        if ((this == WHOLE || this == NUMBER) && value.shape() == TEXT) {
            return Message.of("write.number");
        }
        if (this == WHOLE && value.shape() == FRACTION) {
            return Message.of("write.whole");
        }
        if (this == TRUTH && value.shape() == TEXT) {
            return Message.of("write.truth");
        }
        if (this == TEXT && value.shape() == WHOLE) {
            return Message.of("write.quoted");
        }
        return this == LIST ? Message.of("write.list") : Message.NONE;
    }
}
