package app.unhunch.console;

/// Takes arrow, function and Alt keys out of what a terminal sends. They arrive as an escape and letters, and those
/// letters are not meant for us.
final class KeySequences {

    private static final int ESCAPE = 27;

    private Part part = Part.KEY;

    private enum Part {
        KEY,
        AFTER_ESCAPE,
        /// Digits and the like, then one character from `@` to `~`.
        PARAMETERS,
        LAST
    }

    /// The key this code stands for, or [KeySource#NONE] when it is a part of something longer. A pause ends
    /// whatever was begun: somebody pressed Escape itself.
    int accept(int code) {
        if (code < 0) {
            part = Part.KEY;
            return code;
        }
        Part now = code == ESCAPE ? Part.AFTER_ESCAPE : following(code);
        boolean key = part == Part.KEY && now == Part.KEY;
        part = now;
        return key ? code : KeySource.NONE;
    }

    private Part following(int code) {
        return switch (part) {
            case KEY, LAST -> Part.KEY;
            case AFTER_ESCAPE -> code == '[' ? Part.PARAMETERS : code == 'O' ? Part.LAST : Part.KEY;
            case PARAMETERS -> code >= '@' && code <= '~' ? Part.KEY : Part.PARAMETERS;
        };
    }
}
