package app.unhunch.ui.figure;

import app.unhunch.figure.motion.Choreography;
import app.unhunch.figure.motion.Frame;
import app.unhunch.figure.motion.TransitionBlender;
import app.unhunch.model.Side;
import app.unhunch.session.BreathPoint;
import app.unhunch.session.Moment;
import app.unhunch.session.Timeline;
import java.util.Objects;
import java.util.function.Function;
import javafx.animation.FadeTransition;
import javafx.geometry.Bounds;
import javafx.geometry.NodeOrientation;
import javafx.scene.Cursor;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Region;
import javafx.stage.Stage;
import javafx.util.Duration;
import org.jspecify.annotations.Nullable;

/// The figure that does what the session asks for. It has no time of its own: what it shows follows from the position,
/// except for the short way that it takes when the position jumps, and for a look from another side.
public final class SessionFigure extends Region {

    private static final double NANOS = 1e9;

    /// After a pause in drawing, more than this has not been seen by anybody.
    private static final double LONGEST_FRAME = 0.1;

    private static final double SLOWLY = 0.3;

    private static final Duration FADE = Duration.millis(220);

    private final Figures figures;
    private final FigureCanvas canvas;
    private final LimbLabel limb;
    private final Orbit orbit = new Orbit();
    private final TransitionBlender follower = new TransitionBlender();
    private final FadeTransition fade;
    private @Nullable Timeline timeline;
    private @Nullable Choreography choreography;
    private @Nullable Moment moment;
    private @Nullable Frame shown;
    private boolean namesLimb = true;
    private int fadedKeyframe = -1;
    private double slower = 1;
    private long last;
    private double dragX;
    private double dragY;

    /// @param limbWords the name of the arm of a side
    public SessionFigure(Figures figures, Function<Side, String> limbWords) {
        this.figures = figures;
        canvas = new FigureCanvas(figures);
        limb = new LimbLabel(limbWords);
        fade = new FadeTransition(FADE, canvas);
        fade.setFromValue(0.15);
        fade.setToValue(1);
        getChildren().addAll(canvas, limb);
        setMinSize(0, 0);
        setPickOnBounds(true);
        // Nothing around the figure is mirrored either, as it stands beside what it names.
        setNodeOrientation(NodeOrientation.LEFT_TO_RIGHT);
        setCursor(Cursor.OPEN_HAND);
        addEventHandler(MouseEvent.MOUSE_PRESSED, this::press);
        addEventHandler(MouseEvent.MOUSE_DRAGGED, this::drag);
        addEventHandler(MouseEvent.MOUSE_RELEASED, _ -> orbit.release());
        figures.guides()
                .when(sceneProperty().map(Objects::nonNull).orElse(false))
                .subscribe(_ -> showLimb());
    }

    private void press(MouseEvent event) {
        dragX = event.getX();
        dragY = event.getY();
    }

    private void drag(MouseEvent event) {
        orbit.drag(event.getX() - dragX, event.getY() - dragY);
        press(event);
        event.consume();
    }

    /// Whether it names the arm that works beside it; where not, words elsewhere tell the side.
    public void nameLimb(boolean named) {
        namesLimb = named;
        showLimb();
    }

    /// Keeps the name of the arm off something that stands upon the figure.
    ///
    /// @param place in the coordinates of the scene; `null` when nothing stands there
    public void keepOff(@Nullable Bounds place) {
        limb.keepOff(place == null ? null : sceneToLocal(place));
        showLimb();
    }

    /// Says where the session is.
    public void show(Timeline newTimeline, Moment newMoment) {
        if (newTimeline != timeline) {
            timeline = newTimeline;
            choreography = new Choreography(figures.graph(), Keyframes.of(newTimeline));
        }
        moment = newMoment;
        if (shown == null || !moves()) {
            draw(0);
        }
    }

    /// Whether it takes its time on the way when the position jumps, as whoever comes out of a stretch that hurts does.
    public void slowly(boolean slow) {
        slower = slow ? SLOWLY : 1;
    }

    /// Draws the next frame.
    ///
    /// @param nanoTime a reading of a monotonic clock
    public void tick(long nanoTime) {
        double since = last == 0 ? 0 : Math.clamp((nanoTime - last) / NANOS, 0, LONGEST_FRAME);
        last = nanoTime;
        orbit.advance(since);
        if (!isMinimised()) {
            draw(since);
        }
    }

    private boolean isMinimised() {
        return getScene() != null && getScene().getWindow() instanceof Stage stage && stage.isIconified();
    }

    private void draw(double since) {
        Choreography dance = choreography;
        Moment now = moment;
        if (dance == null || now == null) {
            return;
        }
        int keyframe = now.cue().index();
        Frame frame = moves()
                ? follower.follow(dance, keyframe, now.elapsed().toNanos() / NANOS, since * slower)
                : still(dance, keyframe);
        frame = frame.seenFrom(orbit.from(frame.view()));
        shown = frame;
        BreathPoint breath = now.breath();
        canvas.show(frame, breath == null || !moves() ? 0 : breath.fullness());
        showLimb();
    }

    /// For those who do not want motion: the pose to come to, which changes with a short fade.
    private Frame still(Choreography dance, int keyframe) {
        if (keyframe != fadedKeyframe) {
            boolean other = fadedKeyframe >= 0
                    && !dance.pose(keyframe).equals(dance.pose(Math.min(fadedKeyframe, dance.size() - 1)));
            fadedKeyframe = keyframe;
            if (other) {
                fade.playFromStart();
            }
        }
        return dance.pose(keyframe);
    }

    private boolean moves() {
        return getScene() == null || !getScene().getPreferences().isReducedMotion();
    }

    private void showLimb() {
        Side named = moment == null ? null : moment.cue().side();
        boolean there = namesLimb && figures.guides().getValue();
        limb.follow(there ? shown : null, named, canvas.camera(), getWidth(), getHeight());
    }

    @Override
    protected void layoutChildren() {
        canvas.resizeRelocate(0, 0, getWidth(), getHeight());
        showLimb();
    }
}
