package app.unhunch.voice.program;

import app.unhunch.voice.Speaking;
import app.unhunch.voice.VoiceException;
import app.unhunch.voice.process.ProcessRegistry;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// A line that the speech server says while a client of it waits.
final class SpdLine implements Speaking {

    private static final Logger LOG = LoggerFactory.getLogger(SpdLine.class);
    private static final int COMPLAINT = 500;

    /// How long the client of a line that is stopped may take to hear of it; it mostly takes some 50 ms.
    static final Duration SOON = Duration.ofMillis(400);

    private final Process client;
    private final ProcessRegistry registry;
    private final Runnable hush;
    private final Supplier<Duration> elapsed;
    private final AtomicBoolean stopped = new AtomicBoolean();
    private final CompletableFuture<Duration> ended = new CompletableFuture<>();
    private volatile ProcessRegistry.@Nullable Deadline soon;

    /// Begins to be said by a client that has its words.
    ///
    /// @param hush tells the server to be silent
    /// @param elapsed how long it took until now
    SpdLine(Process client, ProcessRegistry registry, Runnable hush, Supplier<Duration> elapsed) {
        this.client = client;
        this.registry = registry;
        this.hush = hush;
        this.elapsed = elapsed;
    }

    /// Tells the end when the client is over.
    void follow(Duration patience) {
        ProcessRegistry.Deadline deadline = registry.deadline(client, patience);
        var _ = client.onExit().thenAccept(over -> {
            deadline.close();
            registry.end(over);
            if (stopped.get()) {
                endedByStop();
            } else if (over.exitValue() == 0) {
                ended.complete(elapsed.get());
            } else if (deadline.passed()) {
                hush.run();
                ended.completeExceptionally(new VoiceException("The speech server did not come to an end"));
            } else {
                ended.completeExceptionally(
                        new VoiceException("The speech server could not say a line: " + complaint()));
            }
        });
    }

    /// Its client ends by itself when the server has heard: only then is another line safe from being silenced too.
    @Override
    public void stop() {
        if (!ended.isDone() && stopped.compareAndSet(false, true)) {
            hush.run();
            soon = registry.deadline(client, SOON);
        }
    }

    private void endedByStop() {
        ProcessRegistry.Deadline deadline = soon;
        if (deadline != null) {
            deadline.close();
            if (deadline.passed()) {
                // It was told before it had got the words, and may have begun with them since.
                hush.run();
            }
        }
        ended.complete(elapsed.get());
    }

    /// Waits until it is over if it was stopped, which is not long.
    void awaitStop() throws InterruptedException {
        if (stopped.get()) {
            client.waitFor();
            var _ = ended.handle((_, _) -> true).join();
        }
    }

    @Override
    public CompletionStage<Duration> ended() {
        return ended.minimalCompletionStage();
    }

    private String complaint() {
        try {
            byte[] bytes = client.getErrorStream().readNBytes(COMPLAINT);
            return new String(bytes, StandardCharsets.UTF_8).strip();
        } catch (IOException e) {
            LOG.info("The speech client did not even complain", e);
            return "it does not tell why";
        }
    }
}
