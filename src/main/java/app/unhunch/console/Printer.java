package app.unhunch.console;

import app.unhunch.session.SessionEvent;
import java.io.IOException;
import java.util.List;

/// Writes down what happens in a session, above a line that moves with it.
///
/// @param lines what happens
/// @param live the line that moves
record Printer(Screen screen, EventLines lines, LiveLine live) {

    /// Writes what comes before the session.
    void open(List<String> opening) throws IOException {
        screen.show(opening, "");
    }

    /// Writes what has just happened, and where the session is now.
    ///
    /// @param asking whether a question waits for its answer
    void show(List<SessionEvent> events, boolean asking) throws IOException {
        screen.show(lines.of(events), live.of(lines.session(), asking));
    }
}
