package app.unhunch.ui.widget;

import javafx.animation.FadeTransition;
import javafx.scene.Parent;
import javafx.scene.SnapshotParameters;
import javafx.scene.image.ImageView;
import javafx.scene.layout.Region;
import javafx.scene.paint.Color;
import javafx.util.Duration;

/// Lets what was shown go over into what is shown now. Whoever wants no motion sees that at once.
public final class CrossFade extends Region {

    private static final Duration TIME = Duration.millis(400);

    private final ImageView before = new ImageView();
    private final FadeTransition fade = new FadeTransition(TIME, before);

    public CrossFade() {
        setManaged(false);
        setMouseTransparent(true);
        getChildren().add(before);
        fade.setFromValue(1);
        fade.setToValue(0);
        fade.setOnFinished(_ -> before.setImage(null));
    }

    /// Remembers how a screen looks, before it changes.
    ///
    /// @param screen what this lies upon
    public void from(Parent screen) {
        fade.stop();
        before.setImage(null);
        boolean still =
                screen.getScene() == null || screen.getScene().getPreferences().isReducedMotion();
        boolean seen = screen.getLayoutBounds().getWidth() >= 1
                && screen.getLayoutBounds().getHeight() >= 1;
        if (!still && seen) {
            SnapshotParameters clear = new SnapshotParameters();
            clear.setFill(Color.TRANSPARENT);
            before.setImage(screen.snapshot(clear, null));
            fade.playFromStart();
        }
    }
}
