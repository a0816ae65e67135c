package app.unhunch.ui.session;

import java.util.function.LongConsumer;
import javafx.animation.AnimationTimer;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.stage.Window;

/// The one animation timer of the application: it runs while its node is in a window that shows.
final class Pulse {

    private Pulse() {}

    static void drive(Node node, LongConsumer frame) {
        AnimationTimer timer = new AnimationTimer() {
            @Override
            public void handle(long nanoTime) {
                frame.accept(nanoTime);
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
