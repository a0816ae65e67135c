package app.unhunch.ui.figure;

import app.unhunch.figure.math.Vec;
import app.unhunch.figure.motion.Frame;
import app.unhunch.figure.pose.View;
import app.unhunch.model.Breath;
import app.unhunch.session.BreathPace;
import java.util.function.Supplier;
import javafx.animation.Animation;
import javafx.animation.KeyFrame;
import javafx.animation.Timeline;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.scene.AccessibleRole;
import javafx.scene.Cursor;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Region;
import javafx.scene.shape.Circle;
import javafx.stage.Window;
import javafx.util.Duration;
import org.jspecify.annotations.Nullable;

/// The whole figure, standing, for somebody who chooses its looks: dragging or the keys left and right turn it. It
/// breathes where somebody chooses a pace.
public final class FigurePreview extends Region {

    private static final String POSE = "stand";
    private static final View WHOLE = new View(10, 8, 1.25, 2.02, new Vec(0, 0.82, 0.36));
    private static final double DEGREES_PER_PIXEL = 0.45;
    private static final double DEGREES_PER_KEY = 15;

    /// How often a breath is drawn, in seconds: more often nobody sees.
    private static final double STEP = 0.04;

    /// Of an empty and of a full breath, as shares of the sun behind it.
    private static final double EMPTY = 0.6;

    private static final double FULL = 0.96;

    private final FigureCanvas canvas;
    private final Scenery scenery = new Scenery(Tint.SAGE);
    private final Circle disc = new Circle();
    private final PacedBreath breath = new PacedBreath();
    private final Timeline clock = new Timeline(new KeyFrame(Duration.seconds(STEP), _ -> advance()));
    private final @Nullable Frame frame;
    private @Nullable Supplier<BreathPace> pace;
    private boolean showing;
    private double turned;
    private double dragX;
    private Scenery.Sun sun = Scenery.Sun.BEHIND;

    public FigurePreview(Figures figures) {
        canvas = new FigureCanvas(figures);
        frame = figures.graph().still(POSE, null);
        getStyleClass().add("figure-preview");
        disc.getStyleClass().add("breath-disc");
        disc.setManaged(false);
        disc.setMouseTransparent(true);
        disc.setVisible(false);
        getChildren().addAll(scenery, disc, canvas);
        setFocusTraversable(true);
        setCursor(Cursor.H_RESIZE);
        setPickOnBounds(true);
        setAccessibleRole(AccessibleRole.IMAGE_VIEW);
        clock.setCycleCount(Animation.INDEFINITE);
        addEventHandler(MouseEvent.MOUSE_PRESSED, event -> {
            requestFocus();
            dragX = event.getScreenX();
        });
        // On the screen, as in a mirrored scene everything else runs the other way.
        addEventHandler(MouseEvent.MOUSE_DRAGGED, event -> {
            turn((dragX - event.getScreenX()) * DEGREES_PER_PIXEL);
            dragX = event.getScreenX();
            event.consume();
        });
        addEventHandler(KeyEvent.KEY_PRESSED, this::key);
        // No clock runs for what nobody sees.
        sceneProperty()
                .flatMap(Scene::windowProperty)
                .flatMap(Window::showingProperty)
                .orElse(false)
                .subscribe(shows -> {
                    showing = shows;
                    run();
                });
    }

    /// The half of the breath that it is in.
    public ReadOnlyObjectProperty<Breath> half() {
        return breath.half();
    }

    /// Breathes from now on.
    ///
    /// @param newPace asked all the time, as it may change in the middle of a breath
    public void breathe(Supplier<BreathPace> newPace) {
        pace = newPace;
        run();
    }

    /// Stands still from now on.
    public void rest() {
        pace = null;
        run();
    }

    /// From where it is seen, in degrees; 0 is from the front.
    double yaw() {
        return WHOLE.yaw() + turned;
    }

    private void run() {
        if (pace != null && showing) {
            clock.play();
        } else {
            clock.stop();
        }
        disc.setVisible(pace != null);
        draw();
    }

    private void advance() {
        Supplier<BreathPace> asked = pace;
        if (asked != null) {
            breath.advance(STEP, asked.get());
            draw();
        }
    }

    private void key(KeyEvent event) {
        if (event.getCode() == KeyCode.LEFT || event.getCode() == KeyCode.RIGHT) {
            turn(event.getCode() == KeyCode.LEFT ? DEGREES_PER_KEY : -DEGREES_PER_KEY);
            event.consume();
        }
    }

    private void turn(double degrees) {
        turned = Math.IEEEremainder(turned + degrees, 360);
        draw();
    }

    private void draw() {
        boolean still = getScene() != null && getScene().getPreferences().isReducedMotion();
        double fullness = pace == null ? 0 : still ? 1 : breath.fullness();
        disc.setRadius((EMPTY + (FULL - EMPTY) * fullness) * sun.radius() * getHeight());
        if (frame != null) {
            canvas.show(frame.seenFrom(WHOLE.orbited(turned)), still ? 0 : fullness);
        }
    }

    @Override
    protected void layoutChildren() {
        boolean tall = getHeight() > getWidth();
        sun = tall ? new Scenery.Sun(0.5, 0.364, 0.223) : new Scenery.Sun(0.5, 0.46, 0.42);
        scenery.with(sun, tall ? new Scenery.Floor(0.72, 0.763) : new Scenery.Floor(0.7, 0.82));
        scenery.resizeRelocate(0, 0, getWidth(), getHeight());
        canvas.resizeRelocate(0, 0, getWidth(), getHeight());
        disc.setCenterX(sun.x() * getWidth());
        disc.setCenterY(sun.y() * getHeight());
        draw();
    }
}
