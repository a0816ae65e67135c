package app.unhunch.console;

import app.unhunch.journal.Entry;
import app.unhunch.journal.live.SessionAutosave;
import app.unhunch.session.AfterGetReady;
import app.unhunch.session.Session;
import app.unhunch.session.SessionClock;
import app.unhunch.session.SessionListener;
import app.unhunch.session.Timeline;
import java.io.IOException;
import java.io.PrintStream;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.LongSupplier;
import org.slf4j.LoggerFactory;

/// Coaches through a routine in the terminal.
public final class ConsoleCoach {

    /// A reader that has seen enough, such as `head`, is no fault.
    private static final int NOBODY_READS = 0;

    private final LongSupplier nanos;
    private final Sleeper sleeper;
    private final PrintStream out;

    /// Lets time go by where no key can be waited for.
    @FunctionalInterface
    public interface Sleeper {
        /// Returns after this long.
        void sleep(Duration time) throws InterruptedException;
    }

    /// @param nanos a monotonic clock
    /// @param out where plain lines go
    public ConsoleCoach(LongSupplier nanos, Sleeper sleeper, PrintStream out) {
        this.nanos = nanos;
        this.sleeper = sleeper;
        this.out = out;
    }

    /// Coaches with a live countdown and keys in the terminal of this process, and returns the exit code. Throws,
    /// before it has written anything, when the terminal does not allow that.
    ///
    /// @param speed how many times faster than life, 1 to 1000; what is faster than life is not written down
    public int coachLive(Timeline timeline, AfterGetReady afterGetReady, int speed, Ledger ledger) throws IOException {
        Session session = new Session(timeline, afterGetReady);
        LiveTerminal terminal = LiveTerminal.open();
        Optional<SessionAutosave> scribe = speed == 1 ? Optional.of(ledger.open(timeline)) : Optional.empty();
        int code;
        try (terminal) {
            EventLines lines = new EventLines(words(), session, "resumed.asked");
            code = run(lines, speed, terminal, new KeyControls(), terminal, liveOpening(timeline, lines), scribe);
        } catch (IOException readerGone) {
            code = NOBODY_READS;
        }
        scribe.ifPresent(s -> keep(s.entry(session), ledger));
        return code;
    }

    private void keep(Entry entry, Ledger ledger) {
        try {
            ledger.close(entry);
            if (entry.worthKeeping()) {
                out.println(words().of("kept"));
            }
        } catch (IOException e) {
            LoggerFactory.getLogger(ConsoleCoach.class).info("The session is not in the journal", e);
            out.println(words().of("notKept", e.toString()));
        }
    }

    /// Coaches in plain lines, without keys: it starts and goes on by itself, and never waits. Returns the exit code.
    ///
    /// @param speed how many times faster than life, 1 to 1000
    public int coachPlain(Timeline timeline, int speed) {
        EventLines lines = new EventLines(words(), new Session(timeline), "resumed.alone");
        try {
            return run(
                    lines,
                    speed,
                    this::sleep,
                    new SelfRunning(),
                    new PlainScreen(out),
                    List.of(lines.title()),
                    Optional.empty());
        } catch (IOException readerGone) {
            return NOBODY_READS;
        }
    }

    private int run(
            EventLines lines,
            int speed,
            KeySource keys,
            SessionControls controls,
            Screen screen,
            List<String> opening,
            Optional<SessionAutosave> scribe)
            throws IOException {
        SessionClock clock = new SessionClock(lines.session(), speed);
        SessionListener alongside = scribe.isPresent() ? scribe.orElseThrow() : SessionListener.silent();
        return new CoachLoop(clock, nanos, keys, controls, screen, lines, new LiveLine(words()), alongside)
                .run(opening);
    }

    private List<String> liveOpening(Timeline timeline, EventLines lines) {
        List<String> opening = new ArrayList<>(List.of(lines.title()));
        List<String> cautions = timeline.routine().cautions();
        if (!cautions.isEmpty()) {
            opening.add(words().of("cautions"));
            cautions.forEach(caution -> opening.add(words().of("caution", caution)));
        }
        opening.add(words().of("keys"));
        return opening;
    }

    private int sleep(Duration time) {
        try {
            sleeper.sleep(time);
            return KeySource.NONE;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return KeySource.CLOSED;
        }
    }

    /// Looked up when there is something to say, as this is made at each start, and a window says nothing here.
    private static ConsoleTexts words() {
        return ConsoleTexts.ofDefaultLocale();
    }
}
