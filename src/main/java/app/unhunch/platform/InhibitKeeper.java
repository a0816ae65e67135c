package app.unhunch.platform;

import app.unhunch.process.ProcessStarter;
import java.io.Closeable;
import java.io.IOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// Asks logind, for desktops that do not offer [ScreenSaver]. `systemd-inhibit` keeps the screen awake for as long as
/// the program it starts runs, and `cat` runs for as long as our end of its standard input is open: when this process
/// dies, even killed, the pipe closes and all is let go.
record InhibitKeeper(ProcessStarter starter) implements Keeper {

    /// `cat` gives it back, but not before it was started, and it is not started before the screen is kept awake.
    private static final String KNOCK = "awake";

    @Override
    public Closeable keep(String why) throws IOException {
        Process process = starter.start(new ProcessBuilder(command(why)).redirectErrorStream(true));
        Writer standardInput = process.outputWriter(StandardCharsets.UTF_8);
        try {
            standardInput.write(KNOCK + "\n");
            standardInput.flush();
        } catch (IOException e) {
            // It has ended already, and says why.
            throw refusal(process, answer(process), e);
        }
        String answer = answer(process);
        if (!answer.equals(KNOCK)) {
            throw refusal(process, answer, null);
        }
        return standardInput;
    }

    private static String answer(Process process) throws IOException {
        return Objects.requireNonNullElse(
                process.inputReader(StandardCharsets.UTF_8).readLine(), "nothing");
    }

    private static IOException refusal(Process process, String answer, @Nullable IOException cause) {
        process.destroy();
        return new IOException("systemd-inhibit says: " + answer, cause);
    }

    static List<String> command(String why) {
        return List.of("systemd-inhibit", "--what=idle", "--who=Unhunch", "--why=" + why, "--mode=block", "cat");
    }
}
