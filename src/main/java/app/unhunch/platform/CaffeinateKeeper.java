package app.unhunch.platform;

import app.unhunch.process.ProcessStarter;
import java.io.Closeable;
import java.io.IOException;
import java.util.List;

/// Asks macOS, whose own program keeps the screen awake until it ends or the process that it watches does.
record CaffeinateKeeper(ProcessStarter starter, long watched) implements Keeper {

    @Override
    public Closeable keep(String why) throws IOException {
        return starter.start(new ProcessBuilder(command(watched)).redirectErrorStream(true))::destroy;
    }

    /// Keeps the display (`-d`) and the machine (`-i`) awake:
    /// https://keith.github.io/xcode-man-pages/caffeinate.8.html.
    static List<String> command(long watched) {
        return List.of("caffeinate", "-d", "-i", "-w", Long.toString(watched));
    }
}
