package app.unhunch.library.problem;

import tools.jackson.core.TokenStreamLocation;

/// A place in a text, both numbers from 1, as editors count; 0 and 0 mean the whole file.
public record TextPosition(int line, int column) {

    public static final TextPosition WHOLE_FILE = new TextPosition(0, 0);

    public static TextPosition of(TokenStreamLocation location) {
        return new TextPosition(location.getLineNr(), location.getColumnNr());
    }

    /// The place of the character with this offset.
    public static TextPosition of(String text, int offset) {
        return endOf(text.substring(0, offset));
    }

    /// The place right after the last character.
    public static TextPosition endOf(String text) {
        int line = 1;
        int lineStart = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            // \r\n is one line end, a lone \r is one as well.
            if (c == '\n' || (c == '\r' && !(i + 1 < text.length() && text.charAt(i + 1) == '\n'))) {
                line++;
                lineStart = i + 1;
            }
        }
        return new TextPosition(line, text.length() - lineStart + 1);
    }
}
