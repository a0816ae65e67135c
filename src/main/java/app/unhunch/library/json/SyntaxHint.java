package app.unhunch.library.json;

import java.util.Arrays;

/// What the parser's own words give away about the most common slips. Words it has not said before end in [#OTHER].
enum SyntaxHint {
    COMMA("was expecting comma", "A comma is missing before this.", "Put a comma between one entry and the next."),
    COLON("was expecting a colon", "A colon is missing before this.", "Write \"name\": and then the value."),
    KEY("to start property name", "A name in straight quotation marks is expected here.", "Write \"name\": value."),
    COMMENT("comment", "These files have no comments.", "Remove it."),
    CLOSING("Unexpected close marker", "", ""),
    LINE(
            "Illegal unquoted character",
            "A text has to end on the line on which it starts, and cannot hold tabs.",
            "Look for a missing quotation mark."),
    ESCAPE(
            "escape",
            "This backslash says nothing that is known.",
            "Write \\\" for a quotation mark, \\\\ for a backslash."),
    NUMBER("umeric value", "This number is not written as JSON wants it.", "Write it with digits only, such as 30."),
    VALUE("expected a value", "A value is missing here.", "Write a text, a number or a list after the colon."),
    WORD(
            "expecting (JSON String",
            "This word needs quotation marks.",
            "Write text in straight quotation marks, numbers with digits only."),
    SIGN(
            "expected a valid value",
            "A value is expected here.",
            "Write text in straight quotation marks, numbers with digits only."),
    OTHER("", "This cannot be understood as JSON.", "Look at this line and at the one before it.");

    private final String parserSays;
    private final String message;
    private final String hint;

    SyntaxHint(String parserSays, String message, String hint) {
        this.parserSays = parserSays;
        this.message = message;
        this.hint = hint;
    }

    static SyntaxHint in(String parserSays) {
        return Arrays.stream(values())
                .filter(c -> parserSays.contains(c.parserSays))
                .findFirst()
                .orElse(OTHER);
    }

    String message() {
        return message;
    }

    String hint() {
        return hint;
    }
}
