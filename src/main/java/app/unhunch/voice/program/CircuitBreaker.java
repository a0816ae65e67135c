package app.unhunch.voice.program;

import app.unhunch.voice.VoiceException;
import app.unhunch.voice.process.ProcessCall;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicInteger;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Three failures in a row and a voice program is not asked again, as each would cost the person a silent wait.
final class CircuitBreaker {

    private static final int OUT = 3;

    private final String program;
    private final AtomicInteger inARow = new AtomicInteger();

    CircuitBreaker(String program) {
        this.program = program;
    }

    /// Throws while the breaker is open.
    void check() throws VoiceException {
        if (inARow.get() >= OUT) {
            throw new VoiceException(
                    String.format(Locale.ROOT, "%s failed %d times in a row and is not asked again", program, OUT));
        }
    }

    void failed(Throwable why) {
        if (inARow.incrementAndGet() == OUT) {
            log().warn("The voice {} failed {} times in a row and is silent from now on", program, OUT, why);
        } else {
            log().info("The voice {} failed", program, why);
        }
    }

    void succeeded() {
        inARow.set(0);
    }

    /// Closes the breaker, so that the program is tried again.
    void revive() {
        inARow.set(0);
    }

    /// As in [ProcessCall].
    private static Logger log() {
        return LoggerFactory.getLogger(CircuitBreaker.class);
    }
}
