package app.unhunch.journal.live;

import java.util.concurrent.Executor;

/// Where the journal's work is done.
///
/// @param disk one task after the other, away from the window
/// @param window the window's own thread
/// @param later the window's own thread, after a while
public record JournalThreads(Executor disk, Executor window, Executor later) {

    /// All at once, and nothing later.
    public static JournalThreads here() {
        return new JournalThreads(Runnable::run, Runnable::run, _ -> {});
    }
}
