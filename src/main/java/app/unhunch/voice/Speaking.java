package app.unhunch.voice;

import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;

/// One line while it is being said.
public interface Speaking {

    /// Ends it at once, without waiting for a process; does nothing when it is over.
    void stop();

    /// How long it really took, also when it was stopped; fails with a [VoiceException] when it could not be said. It
    /// completes on a thread of its own.
    CompletionStage<Duration> ended();

    /// A line that is over as soon as it began.
    static Speaking over() {
        return new Speaking() {
            @Override
            public void stop() {}

            @Override
            public CompletionStage<Duration> ended() {
                return CompletableFuture.completedStage(Duration.ZERO);
            }
        };
    }
}
