package app.unhunch.launch.machine;

import app.unhunch.journal.live.JournalService;
import app.unhunch.journal.live.JournalThreads;
import app.unhunch.journal.store.JournalFolder;
import app.unhunch.platform.Machine;
import app.unhunch.platform.MachineName;
import app.unhunch.platform.OperatingSystem;
import app.unhunch.platform.StateFolder;
import app.unhunch.platform.Version;
import java.nio.file.Path;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import javafx.application.Platform;

/// The journal and the thread on which it is read and written.
public record JournalKeeping(JournalService journal, ExecutorService disk) implements AutoCloseable {

    /// Names another folder than the system's own for what belongs to this machine alone.
    private static final String STATE_PROPERTY = "unhunch.state";

    private static final Path HOSTNAME = Path.of("/etc/hostname");

    /// How long to wait before what could not be written is tried again.
    private static final long PATIENCE_SECONDS = 30;

    public static JournalKeeping in(Path dataFolder) {
        // Not a daemon: what is being written is written to its end.
        ExecutorService disk = Executors.newSingleThreadExecutor(
                Thread.ofPlatform().name("journal").daemon(false).factory());
        JournalThreads threads = new JournalThreads(
                disk,
                Platform::runLater,
                CompletableFuture.delayedExecutor(PATIENCE_SECONDS, TimeUnit.SECONDS, Platform::runLater));
        return new JournalKeeping(new JournalService(folder(dataFolder), Version.number(), threads), disk);
    }

    /// The journal where there is no window: all is written at once.
    public static JournalService withoutWindow(Path dataFolder) {
        return new JournalService(folder(dataFolder), Version.number(), JournalThreads.here());
    }

    /// The journal of this machine.
    public static JournalFolder folder(Path dataFolder) {
        Machine machine = Machine.of(MachineName.of(System.getenv(), HOSTNAME), stateFolder());
        return new JournalFolder(dataFolder.resolve("journal"), machine.name(), machine::isOurs);
    }

    private static Path stateFolder() {
        String chosen = System.getProperty(STATE_PROPERTY);
        return chosen == null
                ? StateFolder.of(
                        OperatingSystem.of(System.getProperty("os.name")),
                        System.getenv(),
                        Path.of(System.getProperty("user.home")))
                : Path.of(chosen);
    }

    /// Writes what is not written yet.
    @Override
    public void close() {
        journal.close();
        disk.close();
    }
}
