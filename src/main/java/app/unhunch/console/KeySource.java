package app.unhunch.console;

import java.io.IOException;
import java.time.Duration;

/// Where key presses come from; waiting for one is how time goes by between two looks at the session.
@FunctionalInterface
interface KeySource {

    /// No key was pressed in the time given.
    int NONE = -2;

    /// There will never be another key.
    int CLOSED = -1;

    /// What Ctrl-C sends.
    int INTERRUPT = 3;

    /// The next key as a character, [#NONE], [#CLOSED] or [#INTERRUPT], after this long at most.
    int next(Duration wait) throws IOException;
}
