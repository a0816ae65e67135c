package app.unhunch.platform;

import java.io.IOException;
import java.util.List;

/// Starts a program whose standard input and output are ours, and its errors among its output.
@FunctionalInterface
interface ProcessStarter {

    /// Starts the program with its arguments; no shell reads them.
    Process start(List<String> command) throws IOException;

    /// By the system.
    static ProcessStarter system() {
        return command -> new ProcessBuilder(command).redirectErrorStream(true).start();
    }
}
