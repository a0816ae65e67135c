package app.unhunch.ui.session.corner;

import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.scene.Node;
import javafx.stage.Stage;
import javafx.util.Subscription;
import org.jspecify.annotations.Nullable;

/// Makes the window of a screen small and keeps it above all others, and brings it back as it was: when asked to, and
/// in any case when the screen leaves the window.
public final class SmallWindow {

    private final Node screen;
    private final ReadOnlyBooleanWrapper small = new ReadOnlyBooleanWrapper();
    private final WindowSettle settle = new WindowSettle();

    /// The window while it is small or about to be.
    private @Nullable Stage stage;

    /// How it filled its screen, if it did.
    private @Nullable Filling filling;

    private @Nullable WindowPlace before;
    private Subscription watching = Subscription.EMPTY;

    private record Filling(boolean fullScreen, boolean maximized) {

        void of(Stage window) {
            window.setMaximized(maximized);
            window.setFullScreen(fullScreen);
        }
    }

    /// @param screen what is shown in the window
    public SmallWindow(Node screen) {
        this.screen = screen;
        screen.sceneProperty().subscribe(scene -> {
            if (scene == null) {
                growBack();
            }
        });
    }

    /// Whether it is small now. In no window, the screen alone is.
    public ReadOnlyBooleanProperty small() {
        return small.getReadOnlyProperty();
    }

    /// Whether nobody sees the window.
    public boolean isMinimised() {
        return screen.getScene() != null
                && screen.getScene().getWindow() instanceof Stage window
                && window.isIconified();
    }

    /// Makes it small, or brings it back.
    public void toggle() {
        if (small.get() || stage != null) {
            growBack();
        } else if (screen.getScene().getWindow() instanceof Stage window) {
            shrink(window);
        } else {
            small.set(true);
        }
    }

    /// Changes to full screen and back; a small window becomes full screen.
    public void toggleFullScreen() {
        if (stage != null) {
            filling = new Filling(true, filling != null && filling.maximized);
            growBack();
        } else if (screen.getScene().getWindow() instanceof Stage window) {
            window.setFullScreen(!window.isFullScreen());
        }
    }

    private void shrink(Stage window) {
        stage = window;
        watching.unsubscribe();
        settle.forget();
        if (fills(window)) {
            filling = new Filling(window.isFullScreen(), window.isMaximized());
            settle.whenMoved(window, () -> goToTheCorner(window));
            new Filling(false, false).of(window);
        } else {
            goToTheCorner(window);
        }
    }

    private void goToTheCorner(Stage window) {
        WindowPlace place = before == null ? WindowPlace.of(window) : before;
        before = place;
        small.set(true);
        window.setAlwaysOnTop(true);
        place.corner().take(window);
        watching = watch(window, () -> filledByTheSystem(window, place));
    }

    /// Brings back the size and the place that the window had; does nothing if it is not small.
    public void growBack() {
        small.set(false);
        if (stage == null) {
            return;
        }
        Stage window = stage;
        Filling fill = filling;
        watching.unsubscribe();
        settle.forget();
        window.setAlwaysOnTop(false);
        if (before != null) {
            before.take(window);
        }
        if (fill != null) {
            // Only when it is back, or the system would remember the small place for when it fills the screen no more.
            settle.whenStill(window, () -> fill.of(window));
        }
        stage = null;
        filling = null;
        before = null;
    }

    /// Whoever lets the system fill the screen with it does not want it small any more.
    private void filledByTheSystem(Stage window, WindowPlace place) {
        if (fills(window)) {
            watching.unsubscribe();
            small.set(false);
            stage = null;
            filling = null;
            window.setAlwaysOnTop(false);
            place.limit(window);
            watching = watch(window, () -> givenBackByTheSystem(window, place));
        }
    }

    private void givenBackByTheSystem(Stage window, WindowPlace place) {
        if (!fills(window)) {
            watching.unsubscribe();
            before = null;
            settle.whenMoved(window, () -> place.take(window));
        }
    }

    private static Subscription watch(Stage window, Runnable changed) {
        return window.fullScreenProperty()
                .subscribe((_, _) -> changed.run())
                .and(window.maximizedProperty().subscribe((_, _) -> changed.run()));
    }

    private static boolean fills(Stage window) {
        return window.isFullScreen() || window.isMaximized();
    }
}
