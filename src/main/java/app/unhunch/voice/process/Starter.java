package app.unhunch.voice.process;

import java.io.IOException;

/// Starts a program: the one port through which this package reaches the system.
@FunctionalInterface
public interface Starter {

    Process start(ProcessBuilder program) throws IOException;

    /// By the system itself, without a shell.
    static Starter system() {
        return ProcessBuilder::start;
    }
}
