package app.unhunch.console;

import app.unhunch.session.Session;
import app.unhunch.session.SessionClock;
import app.unhunch.session.SessionEvent;
import app.unhunch.session.SessionListener;
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
    private final KeySource keys;
    private final SessionControls controls;
    private final Screen screen;
    private final EventLines lines;
    private final LiveLine live;
    private final SessionListener alongside;

    CoachLoop(
            SessionClock clock,
            LongSupplier nanos,
            KeySource keys,
            SessionControls controls,
            Screen screen,
            EventLines lines,
            LiveLine live,
            SessionListener alongside) {
        this.session = lines.session();
        this.clock = clock;
        this.nanos = nanos;
        this.keys = keys;
        this.controls = controls;
        this.screen = screen;
        this.lines = lines;
        this.live = live;
        this.alongside = alongside;
    }

    /// Runs until the session is over and returns the exit code.
    int run(List<String> opening) throws IOException {
        screen.show(opening, "");
        int key = KeySource.NONE;
        while (true) {
            long now = nanos.getAsLong();
            List<SessionEvent> events = new ArrayList<>(clock.tick(now));
            alongside.follow(session, events, now);
            List<SessionEvent> answers = controls.press(key, session.state())
                    .filter(session::allows)
                    .map(session::apply)
                    .orElse(List.of());
            alongside.follow(session, answers, now);
            events.addAll(answers);
            screen.show(lines.of(events), live.of(session, controls.asking()));
            if (session.state().over()) {
                return key == KeySource.INTERRUPT ? INTERRUPTED : 0;
            }
            key = keys.next(TICK);
        }
    }
}
