package app.unhunch.launch.startup;

import java.util.ArrayDeque;
import java.util.List;
import java.util.Objects;
import java.util.Queue;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.ListView;
import javafx.stage.Stage;

/// Walks through every screen and one session by itself and ends, so that a build can see what the program needs to
/// start quickly.
public final class Rehearsal {

    /// So that each screen is laid out and painted.
    private static final int FRAMES = 12;

    private final Scene scene;
    private final Runnable done;
    private final Queue<String> presses = new ArrayDeque<>(List.of(
            "#progress",
            "#back-home",
            "#settings",
            "#back-home",
            "#help",
            ".dialog-foot .button",
            "#start",
            "#start-anyway",
            ".finish .primary"));
    private int frames;

    private Rehearsal(Stage stage, Runnable done) {
        this.scene = stage.getScene();
        this.done = done;
    }

    /// Begins after the first frame.
    ///
    /// @param done called at the end
    public static void begin(Stage stage, Runnable done) {
        Rehearsal rehearsal = new Rehearsal(stage, done);
        rehearsal.scene.addPostLayoutPulseListener(rehearsal::frame);
        Platform.requestNextPulse();
    }

    /// Does something as soon as the first frame is on the screen: the second one begins no sooner.
    public static void showOnly(Stage stage, Runnable deed) {
        AtomicInteger frames = new AtomicInteger();
        stage.getScene().addPostLayoutPulseListener(() -> {
            if (frames.incrementAndGet() == 2) {
                deed.run();
            }
        });
    }

    /// Tells `shown` when the first frame is on the screen, and `listed` with their number when routines are, as often
    /// as that number changes.
    public static void tellListed(Stage stage, Consumer<String> tell) {
        Scene scene = stage.getScene();
        AtomicInteger listed = new AtomicInteger();
        showOnly(stage, () -> tell.accept("shown"));
        scene.addPostLayoutPulseListener(() -> {
            int now = scene.getRoot().lookup("#routines") instanceof ListView<?> list
                    ? list.getItems().size()
                    : 0;
            if (listed.getAndSet(now) != now) {
                Platform.runLater(() -> new NextFrame(stage).execute(() -> tell.accept("listed " + now)));
            }
        });
        Platform.requestNextPulse();
    }

    private void frame() {
        frames++;
        if (frames % FRAMES == 0) {
            Platform.runLater(this::step);
        }
        Platform.runLater(Platform::requestNextPulse);
    }

    /// Presses what is next as soon as it is there: the end of a session takes its time.
    private void step() {
        if (presses.isEmpty()) {
            done.run();
            return;
        }
        Node next = scene.getRoot().lookup(Objects.requireNonNull(presses.peek()));
        if (next instanceof Button button) {
            presses.remove();
            button.fire();
        }
    }
}
