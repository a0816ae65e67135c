package app.unhunch;

import javafx.application.Application;
import javafx.stage.Stage;

/// The window.
public final class UnhunchApp extends Application {

    @Override
    public void start(Stage stage) {
        stage.setTitle("Unhunch");
        stage.show();
    }
}
