package app.unhunch.console;

import app.unhunch.session.Session;
import app.unhunch.session.SessionClock;
import app.unhunch.session.SessionEvent;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.LongSupplier;

/// Follows a session from its start to its end. Time comes from the clock that is passed in, and goes by only while
/// waiting for a key.
final class CoachLoop {

    /// Often enough for a bar that moves smoothly.
    static final Duration TICK = Duration.ofMillis(50);

    private static final int INTERRUPTED = 130;

    private final Session session;
    private final SessionClock clock;
    private final LongSupplier nanos;
    private final Keys keys;
    private final Controls controls;
    private final Screen screen;
    private final EventLines lines;
    private final LiveLine live;

    CoachLoop(
            SessionClock clock,
            LongSupplier nanos,
            Keys keys,
            Controls controls,
            Screen screen,
            EventLines lines,
            LiveLine live) {
        this.session = lines.session();
        this.clock = clock;
        this.nanos = nanos;
        this.keys = keys;
        this.controls = controls;
        this.screen = screen;
        this.lines = lines;
        this.live = live;
    }

    /// Runs until the session is over and returns the exit code.
    int run(List<String> opening) throws IOException {
        screen.show(opening, "");
        int key = Keys.NONE;
        while (true) {
            List<SessionEvent> events = new ArrayList<>(clock.tick(nanos.getAsLong()));
            events.addAll(controls.react(key, session));
            screen.show(lines.of(events), live.of(session, controls.asking()));
            if (session.state().over()) {
                return key == Keys.INTERRUPT ? INTERRUPTED : 0;
            }
            key = keys.next(TICK);
        }
    }
}
