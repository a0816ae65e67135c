package app.unhunch.ui.session.corner;

import javafx.animation.PauseTransition;
import javafx.stage.Stage;
import javafx.util.Duration;
import javafx.util.Subscription;

/// Waits for a window that the system moves: it does so when it likes, and in one or several steps.
final class WindowSettle {

    /// A window has arrived when its size stays the same for so long.
    private static final Duration STILL = Duration.millis(150);

    /// If nothing moves at all, it is not waited for any longer than this.
    private static final Duration PATIENCE = Duration.millis(800);

    private final PauseTransition pause = new PauseTransition();
    private Subscription watching = Subscription.EMPTY;

    /// Does something as soon as a window has been given another size and stands still, or if it is not given one.
    void whenMoved(Stage window, Runnable deed) {
        await(window, PATIENCE, deed);
    }

    /// Does something as soon as a window stands still.
    void whenStill(Stage window, Runnable deed) {
        await(window, STILL, deed);
    }

    private void await(Stage window, Duration first, Runnable deed) {
        forget();
        watching = window.widthProperty()
                .subscribe((_, _) -> play(STILL))
                .and(window.heightProperty().subscribe((_, _) -> play(STILL)));
        pause.setOnFinished(_ -> {
            forget();
            deed.run();
        });
        play(first);
    }

    private void play(Duration time) {
        pause.stop();
        pause.setDuration(time);
        pause.playFromStart();
    }

    /// Cancels the wait.
    void forget() {
        pause.stop();
        watching.unsubscribe();
    }
}
