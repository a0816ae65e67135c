package app.unhunch.ui;

import app.unhunch.settings.Settings;
import app.unhunch.settings.WindowParts;
import app.unhunch.ui.theme.Theme;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Executor;
import javafx.geometry.Rectangle2D;
import javafx.scene.Scene;
import javafx.scene.image.Image;
import javafx.scene.input.KeyCombination;
import javafx.stage.Screen;
import javafx.stage.Stage;

/// The frame around the screens.
public final class MainWindow {

    private static final double LEAST_WIDTH = 720;
    private static final double LEAST_HEIGHT = 520;

    /// What the frame of a window may take from the screen.
    private static final double FRAME = 40;

    /// The widths of the icon that a system may choose from, in pixels.
    private static final List<Integer> ICONS = List.of(32, 48, 64, 128, 256);

    private MainWindow() {}

    /// Shows the shell in a window, as large as the person left it.
    ///
    /// @param later does what can wait for the next frame
    public static void show(Stage stage, Shell shell, Settings settings, Executor later) {
        Rectangle2D screen = Screen.getPrimary().getVisualBounds();
        WindowParts left = settings.windowParts();
        double width = Math.min(Math.max(left.width().get(), LEAST_WIDTH), screen.getWidth() - FRAME);
        double height = Math.min(Math.max(left.height().get(), LEAST_HEIGHT), screen.getHeight() - FRAME);
        stage.setScene(new Scene(shell.root(), width, height));
        stage.getScene().setNodeOrientation(shell.orientation());
        stage.setMaximized(left.maximised().get());
        stage.setOnHiding(_ -> remember(stage, width, height, left));
        Theme.dress(stage.getScene(), settings);
        stage.setTitle(shell.title());
        stage.setOnCloseRequest(event -> {
            if (!shell.mayClose(stage::hide)) {
                event.consume();
            }
        });
        // In a session Escape asks whether to end it, in full screen too; F leaves full screen.
        stage.setFullScreenExitKeyCombination(KeyCombination.NO_MATCH);
        stage.setFullScreenExitHint("");
        stage.show();
        // The least size is that of the content; the frame of the window comes on top.
        stage.setMinWidth(LEAST_WIDTH + stage.getWidth() - stage.getScene().getWidth());
        stage.setMinHeight(LEAST_HEIGHT + stage.getHeight() - stage.getScene().getHeight());
        later.execute(() ->
                stage.getIcons().setAll(ICONS.stream().map(MainWindow::icon).toList()));
    }

    /// The size that the person gave it: not one that it had to take to fit on this screen, and not that of full screen
    /// or of the small window of a session, which is above all others.
    private static void remember(Stage stage, double width, double height, WindowParts left) {
        if (stage.isFullScreen() || stage.isAlwaysOnTop() || stage.isIconified()) {
            return;
        }
        left.maximised().set(stage.isMaximized());
        Scene scene = stage.getScene();
        boolean resized = Math.abs(scene.getWidth() - width) > 1 || Math.abs(scene.getHeight() - height) > 1;
        if (resized && !stage.isMaximized()) {
            left.width().offer(Math.rint(scene.getWidth()));
            left.height().offer(Math.rint(scene.getHeight()));
        }
    }

    private static Image icon(int size) {
        String name = "/assets/icons/unhunch-" + size + ".png";
        return new Image(Objects.requireNonNull(MainWindow.class.getResourceAsStream(name), name));
    }
}
