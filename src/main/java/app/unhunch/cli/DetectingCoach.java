package app.unhunch.cli;

import app.unhunch.console.ConsoleCoach;
import app.unhunch.console.Ledger;
import app.unhunch.session.AfterGetReady;
import app.unhunch.session.Timeline;
import java.io.IOException;
import java.nio.file.Path;
import java.util.function.BooleanSupplier;
import java.util.function.Function;
import org.slf4j.LoggerFactory;

/// Coaches with a live line and keys where a person sits at a terminal, and in plain lines anywhere else.
public record DetectingCoach(ConsoleCoach console, BooleanSupplier liveTerminal, Function<Path, Ledger> ledgers)
        implements TerminalCoach {

    @Override
    public int coach(Timeline timeline, AfterGetReady afterGetReady, int speed, Path dataFolder) {
        if (liveTerminal.getAsBoolean()) {
            try {
                return console.coachLive(timeline, afterGetReady, speed, ledgers.apply(dataFolder));
            } catch (IOException e) {
                LoggerFactory.getLogger(DetectingCoach.class).info("No live terminal, so plain lines", e);
            }
        }
        return console.coachPlain(timeline, speed);
    }
}
