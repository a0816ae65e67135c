package app.unhunch.launch.startup;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;

/// Gives back the memory that a screen needed to come up, once it has stood for a while. Nobody else would: a session
/// throws away so little that the old part of the heap is never collected.
public final class HeapTrimmer implements Runnable {

    /// In seconds: by then a screen has read, laid out and painted what it shows. Who begins a session
    /// still gets ready, for five seconds at least.
    private static final int AFTER = 4;

    private final Executor later;
    private final Runnable collect;
    private final AtomicInteger screens = new AtomicInteger();

    /// @param later runs what it is given after a while, on any thread
    /// @param collect stops everything for some hundredths of a second
    HeapTrimmer(Executor later, Runnable collect) {
        this.later = later;
        this.collect = collect;
    }

    /// Of the memory of this program.
    public static HeapTrimmer ofTheHeap() {
        return new HeapTrimmer(CompletableFuture.delayedExecutor(AFTER, TimeUnit.SECONDS), System::gc);
    }

    /// A screen came up. When another one follows soon, only that one counts.
    @Override
    public void run() {
        int screen = screens.incrementAndGet();
        later.execute(() -> {
            if (screens.get() == screen) {
                collect.run();
            }
        });
    }
}
