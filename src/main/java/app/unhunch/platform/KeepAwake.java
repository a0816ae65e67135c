package app.unhunch.platform;

import app.unhunch.process.ProcessStarter;
import java.util.List;

/// Keeps the screen from going dark and the machine from going to sleep while a hold is held, and only then.
@FunctionalInterface
public interface KeepAwake {

    /// Takes a hold and returns at once, whether or not the system grants it. The system lets go by itself when
    /// this process dies, however it dies.
    Hold hold();

    /// Keeps nothing awake.
    static KeepAwake silent() {
        return () -> () -> {};
    }

    /// The ways that this system offers.
    ///
    /// @param why what the system tells a person who asks
    static KeepAwake of(OperatingSystem system, String why) {
        return new BackgroundKeepAwake(
                () -> switch (system) {
                    case LINUX -> List.of(new BusKeeper(System.getenv()), new InhibitKeeper(ProcessStarter.system()));
                    case MAC ->
                        List.of(new CaffeinateKeeper(
                                ProcessStarter.system(), ProcessHandle.current().pid()));
                    case WINDOWS -> List.of(new WindowsKeeper(Kernel32::setThreadExecutionState));
                },
                why);
    }

    /// One hold on the screen.
    @FunctionalInterface
    interface Hold extends AutoCloseable {

        /// Lets go and returns at once; letting go again does nothing.
        @Override
        void close();
    }
}
