import java.util.concurrent.atomic.AtomicInteger;
import javafx.application.Application;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;

/// The least that a window can be: one button. It ends when its first frame was painted; by `exit` it does so politely,
/// as a cache is only written then; by `stay` it does not.
public final class Bare extends Application {

    @Override
    public void start(Stage stage) {
        Scene scene = new Scene(new StackPane(new Button("Start")), 1280, 800);
        stage.setScene(scene);
        stage.show();
        if (getParameters().getRaw().contains("stay")) {
            return;
        }
        boolean politely = getParameters().getRaw().contains("exit");
        AtomicInteger frames = new AtomicInteger();
        // The second frame begins when the first one was painted.
        scene.addPostLayoutPulseListener(() -> {
            if (frames.incrementAndGet() == 2 && politely) {
                Platform.exit();
            } else if (frames.get() == 2) {
                Runtime.getRuntime().halt(0);
            }
            Platform.requestNextPulse();
        });
        Platform.requestNextPulse();
    }

    public static void main(String[] arguments) {
        launch(Bare.class, arguments);
    }
}
