package app.unhunch;

import java.util.Locale;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import javafx.animation.PauseTransition;
import javafx.util.Duration;

/// A countdown that waits for a second again and again and counts how often it did, as many programs do.
final class Chain {

    private static final double MILLION = 1e6;

    private final long began = System.nanoTime();
    private int seconds;
    private double driftMillis;

    /// Every tick of a timer asks for the next one.
    static Chain ofTicks() {
        Chain chain = new Chain();
        ScheduledExecutorService timer = Executors.newSingleThreadScheduledExecutor(
                Thread.ofPlatform().daemon().factory());
        again(chain, timer);
        return chain;
    }

    @SuppressWarnings("FutureReturnValueIgnored") // It ends with the process.
    private static void again(Chain chain, ScheduledExecutorService timer) {
        timer.schedule(
                () -> {
                    chain.tick();
                    again(chain, timer);
                },
                1,
                TimeUnit.SECONDS);
    }

    /// Every pause begins when the one before is over.
    static Chain ofPauses() {
        Chain chain = new Chain();
        PauseTransition pause = new PauseTransition(Duration.seconds(1));
        pause.setOnFinished(_ -> {
            chain.tick();
            pause.playFromStart();
        });
        pause.play();
        return chain;
    }

    private synchronized void tick() {
        seconds++;
        driftMillis = (System.nanoTime() - began) / MILLION - 1000.0 * seconds;
    }

    /// How late it is by now, as a row of a table: the share of the time first.
    synchronized String row(String what) {
        return String.format(
                Locale.ROOT,
                "| %s (%d s) | %.2f %% | %.2f ms |",
                what,
                seconds,
                driftMillis / seconds / 10,
                driftMillis);
    }
}
