package app.unhunch.voice.process;

import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;

/// Rings after a while, unless it is called off.
@FunctionalInterface
public interface Alarm {

    /// Sets it; what it returns calls it off.
    Runnable set(Duration after, Runnable ring);

    /// Rings on a thread of the JDK's common pool.
    static Alarm system() {
        return (after, ring) -> {
            Executor later = CompletableFuture.delayedExecutor(after.toMillis(), TimeUnit.MILLISECONDS);
            CompletableFuture<Void> rings = CompletableFuture.runAsync(ring, later);
            return () -> rings.cancel(false);
        };
    }
}
