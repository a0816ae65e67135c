package app.unhunch.ui.session;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.IntSupplier;
import java.util.function.LongConsumer;
import javafx.animation.AnimationTimer;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.stage.Window;

/// The one animation timer of the application: it runs while its node is in a window that shows, on every frame or,
/// while there is nothing to see, now and then.
final class FrameLoop {

    /// The first frames of a screen take long: they make it, and paint it for the first time. On a slow machine that
    /// would look as if it had slept.
    private static final int FIRST_FRAMES = 2;

    /// A shorter rest is made by leaving out frames: to stop and start takes about as long.
    private static final int SHORT = 40;

    /// So long before its end a rest may end, in nanoseconds: frames do not come to the millisecond.
    private static final long NEARLY = 4_000_000;

    /// A rest of so many milliseconds is for when nothing goes on at all.
    private static final int LONG = 100;

    /// So many frames after the last thing the person did, everything has come to rest.
    private static final int UNTIL_REST = 90;

    /// What a frame shows is seen from some time after it began until the next one comes. So it stands for what is
    /// true half a frame on, and whatever happens comes with the nearest frame, not the next. In nanoseconds, at 60
    /// frames a second.
    private static final long HALF_A_FRAME = 1_000_000_000 / 120;

    private final AnimationTimer timer = new AnimationTimer() {
        @Override
        public void handle(long nanoTime) {
            frame(nanoTime);
        }
    };
    private final LongConsumer frame;
    private final IntSupplier rest;

    /// Until when nothing is drawn, by the clock of the frames.
    private long restsUntil = Long.MIN_VALUE;

    private int first;
    private int quiet;
    private boolean showing;

    /// @param frame told the time that every frame but the first ones stands for, in nanoseconds from any origin
    /// @param rest how long nothing may be drawn now, in milliseconds; 0 while every frame counts
    FrameLoop(LongConsumer frame, IntSupplier rest) {
        this.frame = frame;
        this.rest = rest;
    }

    /// Runs from now on while a node is in a window that shows.
    void drive(Node node) {
        node.sceneProperty()
                .flatMap(Scene::windowProperty)
                .flatMap(Window::showingProperty)
                .orElse(false)
                .subscribe(shows -> {
                    showing = shows;
                    if (showing) {
                        timer.start();
                    } else {
                        timer.stop();
                    }
                });
    }

    /// The person did something that shows at once.
    void wake() {
        quiet = 0;
        restsUntil = Long.MIN_VALUE;
        if (showing) {
            timer.start();
        }
    }

    private void frame(long nanoTime) {
        if (first < FIRST_FRAMES) {
            first++;
            return;
        }
        if (nanoTime + NEARLY < restsUntil) {
            return;
        }
        frame.accept(nanoTime + HALF_A_FRAME);
        quiet++;
        int millis = rest.getAsInt();
        restsUntil = Long.MIN_VALUE;
        if (millis <= 0 || !showing || (millis >= LONG && quiet <= UNTIL_REST)) {
            return;
        }
        if (millis < SHORT) {
            restsUntil = nanoTime + millis * 1_000_000L;
            return;
        }
        // A timer that runs has the toolkit look at everything sixty times a second, even when there is nothing new.
        timer.stop();
        CompletableFuture.delayedExecutor(millis, TimeUnit.MILLISECONDS, Platform::runLater)
                .execute(this::goOn);
    }

    private void goOn() {
        if (showing) {
            timer.start();
        }
    }
}
