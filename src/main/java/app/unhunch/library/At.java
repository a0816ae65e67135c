package app.unhunch.library;

import tools.jackson.core.TokenStreamLocation;

/// A place in a text, both numbers from 1, as editors count; 0 and 0 mean the whole file.
record At(int line, int column) {

    static final At WHOLE_FILE = new At(0, 0);

    static At of(TokenStreamLocation location) {
        return new At(location.getLineNr(), location.getColumnNr());
    }

    /// The place of the character with this offset.
    static At of(String text, int offset) {
        return endOf(text.substring(0, offset));
    }

    /// The place right after the last character.
    static At endOf(String text) {
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
        return new At(line, text.length() - lineStart + 1);
    }
}
