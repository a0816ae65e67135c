package app.unhunch.cli;

import app.unhunch.console.ConsoleCoach;
import app.unhunch.i18n.UiLocale;
import app.unhunch.journal.live.JournalService;
import app.unhunch.run.RunServices;
import app.unhunch.run.SessionRun;
import app.unhunch.session.AfterGetReady;
import app.unhunch.session.Session;
import app.unhunch.session.Timeline;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.Function;
import org.slf4j.LoggerFactory;

/// Coaches with a live line and keys where a person sits at a terminal, and in plain lines anywhere else.
///
/// @param journals the journal in a data folder
/// @param clock the time of day
public record DetectingCoach(
        ConsoleCoach console, BooleanSupplier liveTerminal, Function<Path, JournalService> journals, Clock clock)
        implements TerminalCoach {

    @Override
    public int coach(
            Timeline timeline,
            AfterGetReady afterGetReady,
            boolean anyKeyPauses,
            int speed,
            Path dataFolder,
            UiLocale locale) {
        if (liveTerminal.getAsBoolean()) {
            JournalService journal = journals.apply(dataFolder);
            SessionRun run = RunServices.silent(journal, speed)
                    .begin(new Session(timeline, afterGetReady), () -> OffsetDateTime.now(clock), Optional.empty());
            try {
                return console.coachLive(run, journal, anyKeyPauses, locale);
            } catch (IOException e) {
                LoggerFactory.getLogger(DetectingCoach.class).info("No live terminal, so plain lines", e);
            } finally {
                journal.close();
            }
        }
        return console.coachPlain(timeline, speed, locale);
    }
}
