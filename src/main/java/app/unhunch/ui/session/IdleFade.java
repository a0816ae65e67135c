package app.unhunch.ui.session;

import javafx.animation.FadeTransition;
import javafx.scene.Node;
import javafx.util.Duration;

/// Lets the controls fade while nothing is touched, and brings them back at once.
final class IdleFade {

    private static final long PATIENCE = java.time.Duration.ofSeconds(4).toNanos();

    private final Node node;
    private final FadeTransition fade;
    private long lastTouch = Long.MIN_VALUE;
    private boolean touched = true;

    IdleFade(Node node) {
        this.node = node;
        this.fade = new FadeTransition(Duration.millis(700), node);
    }

    /// The person moved the pointer, pressed a key, or should see the controls.
    void touch() {
        touched = true;
        fade.stop();
        node.setOpacity(1);
    }

    /// Takes a reading of the same clock as the session; fades when it has been quiet for long enough.
    void tick(long nanoTime) {
        if (touched) {
            touched = false;
            lastTouch = nanoTime;
        } else if (lastTouch != Long.MIN_VALUE && nanoTime - lastTouch > PATIENCE) {
            lastTouch = Long.MIN_VALUE;
            hide();
        }
    }

    private void hide() {
        boolean still =
                node.getScene() != null && node.getScene().getPreferences().isReducedMotion();
        if (still) {
            node.setOpacity(0);
        } else {
            fade.setToValue(0);
            fade.playFromStart();
        }
    }
}
