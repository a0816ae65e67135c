package app.unhunch.platform;

import app.unhunch.process.ProcessStarter;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.regex.Pattern;

/// A session bus of our own, that no desktop knows of.
record PrivateBus(Process daemon, String address) implements AutoCloseable {

    /// Whether the program for it is installed.
    static boolean possible() {
        return Pattern.compile(File.pathSeparator)
                .splitAsStream(System.getenv().getOrDefault("PATH", ""))
                .anyMatch(folder -> Files.isExecutable(Path.of(folder, "dbus-daemon")));
    }

    /// Waits until it listens in this folder.
    static PrivateBus in(Path folder) throws IOException {
        Process daemon = ProcessStarter.system()
                .start(new ProcessBuilder(
                        "dbus-daemon",
                        "--session",
                        "--nofork",
                        "--nopidfile",
                        "--print-address",
                        "--address=unix:path=" + folder.resolve("bus")));
        String address = daemon.inputReader().readLine();
        if (address == null || !address.startsWith("unix:path=")) {
            daemon.destroy();
            throw new IOException("dbus-daemon says: " + address);
        }
        return new PrivateBus(daemon, address);
    }

    Map<String, String> environment() {
        return Map.of("DBUS_SESSION_BUS_ADDRESS", address);
    }

    @Override
    public void close() {
        daemon.destroy();
        daemon.onExit().join();
    }
}
