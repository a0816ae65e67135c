package app.unhunch.launch.startup;

import java.util.concurrent.Executor;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.stage.Stage;

/// Does things when the next frame is on the screen.
public final class NextFrame implements Executor {

    private final Stage stage;

    /// @param stage has a scene by the time something is to be done
    public NextFrame(Stage stage) {
        this.stage = stage;
    }

    @Override
    public void execute(Runnable deed) {
        new Count(stage.getScene(), deed).begin();
    }

    /// The second frame begins when the first one was painted.
    private static final class Count implements Runnable {

        private final Scene scene;
        private final Runnable deed;
        private int frames;

        Count(Scene scene, Runnable deed) {
            this.scene = scene;
            this.deed = deed;
        }

        void begin() {
            scene.addPostLayoutPulseListener(this);
            Platform.requestNextPulse();
        }

        private void end() {
            scene.removePostLayoutPulseListener(this);
            deed.run();
        }

        @Override
        public void run() {
            frames++;
            if (frames == 1) {
                Platform.runLater(Platform::requestNextPulse);
            } else if (frames == 2) {
                Platform.runLater(this::end);
            }
        }
    }
}
