package app.unhunch.console;

import app.unhunch.run.SessionRun;
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

    private final SessionRun run;
    private final LongSupplier nanos;
    private final KeySource keys;
    private final SessionControls controls;
    private final Printer printer;

    CoachLoop(SessionRun run, LongSupplier nanos, KeySource keys, SessionControls controls, Printer printer) {
        this.run = run;
        this.nanos = nanos;
        this.keys = keys;
        this.controls = controls;
        this.printer = printer;
    }

    /// Runs until the session is over and returns the exit code.
    int run() throws IOException {
        int key = KeySource.NONE;
        while (true) {
            List<SessionEvent> events = new ArrayList<>(run.tick(nanos.getAsLong()));
            events.addAll(controls.press(key, run));
            printer.show(events, controls.asking());
            if (run.session().state().over()) {
                return key == KeySource.INTERRUPT ? INTERRUPTED : 0;
            }
            key = keys.next(TICK);
        }
    }
}
