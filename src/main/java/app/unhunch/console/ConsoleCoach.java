package app.unhunch.console;

import static app.unhunch.i18n.Arg.arg;

import app.unhunch.i18n.Texts;
import app.unhunch.i18n.UiLocale;
import app.unhunch.journal.live.JournalService;
import app.unhunch.run.SessionRun;
import app.unhunch.session.Session;
import app.unhunch.session.SessionListener;
import app.unhunch.session.Timeline;
import java.io.IOException;
import java.io.PrintStream;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.LongSupplier;

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
    /// @param journal where the session is kept
    /// @param anyKeyPauses whether any key pauses while the person is on the floor
    /// @param locale that of the words
    public int coachLive(SessionRun run, JournalService journal, boolean anyKeyPauses, UiLocale locale)
            throws IOException {
        Texts texts = ConsoleTexts.load(locale);
        LiveTerminal terminal = LiveTerminal.open();
        int code;
        try (terminal) {
            EventLines lines = new EventLines(texts, run.session(), "asked");
            Printer printer = new Printer(terminal, lines, new LiveLine(texts));
            printer.open(liveOpening(run.session().timeline(), lines));
            code = new CoachLoop(run, nanos, terminal, new KeyControls(texts, anyKeyPauses), printer).run();
        } catch (IOException readerGone) {
            code = NOBODY_READS;
        }
        run.end();
        if (run.kept().isPresent()) {
            out.println(journal.trouble()
                    .get()
                    .map(fault -> texts.get("notKept", arg("reason", fault.cause())))
                    .orElseGet(() -> texts.get("kept")));
        }
        return code;
    }

    /// Coaches in plain lines, without keys: it starts and goes on by itself, and never waits. Returns the exit code.
    ///
    /// @param speed how many times faster than life, 1 to 1000
    /// @param locale that of the words
    public int coachPlain(Timeline timeline, int speed, UiLocale locale) {
        Texts texts = ConsoleTexts.load(locale);
        SessionRun run = new SessionRun(new Session(timeline), speed, SessionListener.silent(), Optional.empty());
        EventLines lines = new EventLines(texts, run.session(), "alone");
        Printer printer = new Printer(new PlainScreen(out), lines, new LiveLine(texts));
        try {
            printer.open(List.of(lines.title()));
            return new CoachLoop(run, nanos, this::sleep, new SelfRunning(), printer).run();
        } catch (IOException readerGone) {
            return NOBODY_READS;
        }
    }

    private static List<String> liveOpening(Timeline timeline, EventLines lines) {
        Texts texts = lines.texts();
        List<String> opening = new ArrayList<>(List.of(lines.title()));
        timeline.routine().cautions().forEach((stretch, cautions) -> {
            opening.add(texts.get("cautions", arg("stretch", stretch)));
            cautions.forEach(caution -> opening.add(texts.get("caution", arg("caution", caution))));
        });
        opening.add(texts.get("keys"));
        if (!timeline.routine().warmUp().isEmpty()) {
            opening.add(texts.get("keys.warmUp"));
        }
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
}
