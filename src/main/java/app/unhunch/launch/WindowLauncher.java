package app.unhunch.launch;

import app.unhunch.launch.startup.LaunchOptions;
import app.unhunch.launch.startup.StartupTasks;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import javafx.application.Application;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Starts JavaFX. Nothing else outside the window does, so that the terminal never waits for it.
public final class WindowLauncher implements WindowOpener {

    /// Looked up late, as the log lies in the data folder that the command line names.
    private static Logger log() {
        return LoggerFactory.getLogger("javafx");
    }

    @Override
    public void open(LaunchOptions request) throws NoWindowException {
        PrintStream standardError = System.err;
        // JavaFX prints what it tried, with stack traces, even when it succeeds in the end.
        System.setErr(new PrintStream(new LineStream(line -> log().info(line)), true, StandardCharsets.UTF_8));
        try {
            StartupTasks.give(request);
            Application.launch(UnhunchApp.class);
        } catch (RuntimeException | LinkageError failure) {
            if (WindowFailure.isOurs(failure)) {
                throw failure;
            }
            log().info("JavaFX could not start", failure);
            throw new NoWindowException(WindowFailure.reason(failure), failure);
        } finally {
            System.setErr(standardError);
        }
    }
}
