package app.unhunch.ui;

import app.unhunch.settings.Settings;
import app.unhunch.ui.common.Looks;
import javafx.scene.Scene;
import javafx.scene.input.KeyCombination;
import javafx.stage.Stage;

/// The frame around the screens.
public final class MainWindow {

    private static final double LEAST_WIDTH = 720;
    private static final double LEAST_HEIGHT = 520;
    private static final double USUAL_WIDTH = 1280;
    private static final double USUAL_HEIGHT = 800;

    private MainWindow() {}

    /// Shows the shell in a window.
    public static void show(Stage stage, Shell shell, Settings settings) {
        Looks.loadFonts();
        stage.setScene(new Scene(shell.root(), USUAL_WIDTH, USUAL_HEIGHT));
        Looks.dress(stage.getScene(), settings);
        stage.setTitle(shell.title());
        stage.setMinWidth(LEAST_WIDTH);
        stage.setMinHeight(LEAST_HEIGHT);
        // In a session Escape asks whether to end it, in full screen too; F leaves full screen.
        stage.setFullScreenExitKeyCombination(KeyCombination.NO_MATCH);
        stage.setFullScreenExitHint("");
        stage.show();
    }
}
