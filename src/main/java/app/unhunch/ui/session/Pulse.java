package app.unhunch.ui.session;

import java.util.function.LongConsumer;
import javafx.animation.AnimationTimer;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.stage.Window;

/// The one animation timer of the application: it runs while its node is in a window that shows.
final class Pulse {

    /// The first frames of a screen take long: they make it, and paint it for the first time. On a slow machine that
    /// would look as if it had slept.
    private static final int FIRST_FRAMES = 2;

    private Pulse() {}

    /// Tells the time of every frame but the first ones.
    static void drive(Node node, LongConsumer frame) {
        AnimationTimer timer = new AnimationTimer() {
            private int first;

            @Override
            public void handle(long nanoTime) {
                if (first < FIRST_FRAMES) {
                    first++;
                } else {
                    frame.accept(nanoTime);
                }
            }
        };
        node.sceneProperty()
                .flatMap(Scene::windowProperty)
                .flatMap(Window::showingProperty)
                .orElse(false)
                .subscribe(showing -> {
                    if (showing) {
                        timer.start();
                    } else {
                        timer.stop();
                    }
                });
    }
}
