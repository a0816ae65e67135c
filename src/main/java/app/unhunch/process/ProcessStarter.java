package app.unhunch.process;

import java.io.IOException;

/// Starts a program: the one port through which all others are reached.
@FunctionalInterface
public interface ProcessStarter {

    /// Starts a program with its arguments; no shell reads them. Throws [IOException] when it cannot be started.
    Process start(ProcessBuilder program) throws IOException;

    /// Starts programs on this system.
    static ProcessStarter system() {
        return ProcessBuilder::start;
    }
}
