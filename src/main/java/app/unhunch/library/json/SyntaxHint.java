package app.unhunch.library.json;

import app.unhunch.model.Message;
import java.util.Arrays;
import java.util.Locale;

/// What the parser's own words give away about the most common slips. Words it has not said before end in [#UNKNOWN].
enum SyntaxHint {
    COMMA("was expecting comma"),
    COLON("was expecting a colon"),
    KEY("to start property name"),
    COMMENT("comment"),
    CLOSING("Unexpected close marker"),
    LINE("Illegal unquoted character"),
    ESCAPE("escape"),
    NUMBER("umeric value"),
    VALUE("expected a value"),
    WORD("expecting (JSON String"),
    SIGN("expected a valid value"),
    UNKNOWN("");

    private final String parserSays;

    SyntaxHint(String parserSays) {
        this.parserSays = parserSays;
    }

    static SyntaxHint in(String parserSays) {
        return Arrays.stream(values())
                .filter(c -> parserSays.contains(c.parserSays))
                .findFirst()
                .orElse(UNKNOWN);
    }

    /// What is wrong.
    Message message() {
        return Message.of("syntax." + name().toLowerCase(Locale.ROOT));
    }

    /// What to do about it.
    Message hint() {
        return Message.of("syntaxHint." + name().toLowerCase(Locale.ROOT));
    }
}
