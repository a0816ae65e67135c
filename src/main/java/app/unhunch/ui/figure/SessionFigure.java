package app.unhunch.ui.figure;

import app.unhunch.figure.math.Vec;
import app.unhunch.figure.motion.Choreography;
import app.unhunch.figure.motion.Frame;
import app.unhunch.figure.motion.Pointer;
import app.unhunch.figure.motion.TransitionBlender;
import app.unhunch.figure.paint.Camera;
import app.unhunch.model.Side;
import app.unhunch.session.BreathPoint;
import app.unhunch.session.Moment;
import app.unhunch.session.Timeline;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import javafx.animation.FadeTransition;
import javafx.beans.property.ReadOnlyDoubleProperty;
import javafx.beans.property.ReadOnlyDoubleWrapper;
import javafx.geometry.Bounds;
import javafx.geometry.Insets;
import javafx.geometry.NodeOrientation;
import javafx.scene.Cursor;
import javafx.scene.effect.ColorAdjust;
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

    /// Who has come out of a stretch stays there for so many seconds, and shows the way again.
    private static final double REST_OUTSIDE = 1.6;

    private static final double GHOST = 0.26;

    /// How much of its colour and of its strength a figure has that waits.
    private static final ColorAdjust GREY = new ColorAdjust(0, -0.55, -0.12, 0);

    private static final double PALE = 0.6;

    /// How much of the room below a mat is given to the room above.
    private static final double LOW = 0.8;

    /// Less than this nobody sees, in pixels, unless it stays so for a while, in seconds.
    private static final double SEEN = 1.6;

    private static final double WHILE = 0.15;

    /// From one frame to the next it may move so far, in pixels, and look smooth.
    private static final double SMOOTH = 6;

    /// However slowly it moves, a frame comes after so many milliseconds.
    private static final double SLOWEST = 45;

    /// The corners of the mat, from which the figure is placed on the floor.
    private static final List<Vec> MAT =
            List.of(new Vec(-0.37, 0, -0.68), new Vec(0.37, 0, -0.68), new Vec(-0.37, 0, 1), new Vec(0.37, 0, 1));

    private static final Duration FADE = Duration.millis(220);

    private final Figures figures;
    private final FigureCanvas canvas;
    private final LimbLabel limb;
    private final Orbit orbit = new Orbit();
    private final FadeTransition fade;
    private final ReadOnlyDoubleWrapper groundTop = new ReadOnlyDoubleWrapper();
    private TransitionBlender follower = new TransitionBlender();
    private Insets place = Insets.EMPTY;
    private @Nullable FigureCanvas ghost;

    /// From where it comes out, over and over; `null` while it follows the session.
    private @Nullable Moment out;

    /// Along the way out; `null` while it follows, or where no arrow has room.
    private @Nullable Pointer wayOut;

    private double arrivedFor;
    private @Nullable Frame painted;
    private double sincePainted;
    private double speed;
    private @Nullable Timeline timeline;
    private @Nullable Choreography choreography;
    private @Nullable Moment moment;
    private @Nullable Frame shown;
    private boolean namesLimb = true;
    private int fadedKeyframe = -1;
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

    /// Shows the way out of where somebody is, slowly and over and over, with a shadow of themselves where they are.
    public void leadOut(Timeline ofSession, Moment from) {
        if (out != null) {
            return;
        }
        out = from;
        arrivedFor = 0;
        Choreography dance = new Choreography(figures.graph(), Keyframes.of(ofSession));
        int keyframe = from.cue().index();
        double elapsed = from.elapsed().toNanos() / NANOS;
        Frame start = dance.at(keyframe, elapsed);
        wayOut = dance.wayBack(
                keyframe, elapsed, ofSession.beforeSteps(from.cue()).cue().index());
        Frame bare = new Frame(start.bones(), start.view(), List.of(), null, null);
        FigureCanvas made = new FigureCanvas(figures);
        made.setOpacity(GHOST);
        made.show(bare, 0);
        ghost = made;
        getChildren().addFirst(made);
        requestLayout();
    }

    /// Follows the session again.
    public void follow() {
        if (ghost != null) {
            getChildren().remove(ghost);
        }
        ghost = null;
        out = null;
        wayOut = null;
    }

    /// Whether it stands there as if it were not there, because nothing goes on.
    public void setStill(boolean still) {
        canvas.setEffect(still ? GREY : null);
        canvas.setGuides(!still);
        canvas.setOpacity(still ? PALE : 1);
    }

    /// Gives it a place within this; it stands at the foot of it.
    public void standIn(Insets within) {
        if (!within.equals(place)) {
            place = within;
            requestLayout();
        }
    }

    /// Where the back of its mat is, from above.
    public ReadOnlyDoubleProperty groundTop() {
        return groundTop.getReadOnlyProperty();
    }

    /// Whether it moves.
    public boolean isMoving() {
        return speed > 0;
    }

    /// How long nothing need be drawn while it moves, in milliseconds: the faster, the shorter.
    public int rest() {
        return (int) Math.min(SLOWEST, 1000 * SMOOTH / speed);
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
        double elapsed = now.elapsed().toNanos() / NANOS;
        Frame frame = moves()
                ? follower.follow(dance, keyframe, elapsed, out == null ? since : since * SLOWLY)
                : still(dance, keyframe);
        Moment from = out;
        if (from != null && moves()) {
            boolean arrived = frame.bones() == dance.at(keyframe, elapsed).bones();
            arrivedFor = arrived ? arrivedFor + since : 0;
            if (arrivedFor > REST_OUTSIDE) {
                arrivedFor = 0;
                follower = new TransitionBlender();
                frame = follower.follow(
                        dance, from.cue().index(), from.elapsed().toNanos() / NANOS, 0);
            }
        }
        if (wayOut != null) {
            frame = frame.pointing(wayOut);
        }
        frame = frame.seenFrom(orbit.from(frame.view()));
        Frame before = shown;
        shown = frame;
        stand();
        speed = since == 0 || before == null ? 0 : travel(before, frame) / since;
        if (out != null || orbit.isAway()) {
            speed = Math.max(speed, 1);
        }
        BreathPoint breath = now.breath();
        sincePainted += since;
        Frame last = painted;
        if (last == null || since == 0 || sincePainted > WHILE || travel(last, frame) > SEEN) {
            if (!frame.equals(last)) {
                sincePainted = 0;
            }
            painted = frame;
        }
        canvas.show(painted == null ? frame : painted, breath == null || !moves() ? 0 : breath.fullness());
        showLimb();
    }

    /// How far what moves most has moved, in pixels.
    private double travel(Frame before, Frame now) {
        Camera camera = canvas.camera();
        if (before.bones() == now.bones() && before.view().equals(now.view())) {
            return 0;
        }
        if (camera == null || !before.view().equals(now.view())) {
            return Double.MAX_VALUE;
        }
        double most = 0;
        for (Side side : Side.values()) {
            var arm = before.bones().arm(side);
            var later = now.bones().arm(side);
            var leg = before.bones().leg(side);
            var laterLeg = now.bones().leg(side);
            most = Math.max(most, arm.wrist().distance(later.wrist()));
            most = Math.max(most, arm.elbow().distance(later.elbow()));
            most = Math.max(most, leg.knee().distance(laterLeg.knee()));
            most = Math.max(most, leg.ankle().distance(laterLeg.ankle()));
        }
        most = Math.max(most, before.bones().head().distance(now.bones().head()));
        most = Math.max(most, before.bones().pelvis().distance(now.bones().pelvis()));
        return most * camera.scale();
    }

    /// Puts the canvas where the mat ends at the foot of the place.
    private void stand() {
        Frame frame = shown;
        double width = Math.max(1, getWidth() - place.getLeft() - place.getRight());
        double height = Math.max(1, getHeight() - place.getTop() - place.getBottom());
        double down = 0;
        double top = height;
        if (frame != null) {
            Camera camera = new Camera(frame.view(), (int) width, (int) height);
            double bottom = MAT.stream().mapToDouble(camera::y).max().orElse(height);
            top = MAT.stream().mapToDouble(camera::y).min().orElse(height);
            down = Math.max(0, LOW * (height - bottom));
        }
        double y = place.getTop() + Math.rint(down);
        if (canvas.getWidth() != width || canvas.getHeight() != height) {
            canvas.resize(width, height);
        }
        canvas.relocate(place.getLeft(), y);
        if (ghost != null) {
            ghost.resizeRelocate(place.getLeft(), y, width, height);
        }
        groundTop.set(Math.rint(y + top));
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
        limb.follow(there ? shown : null, named, canvas);
    }

    @Override
    protected void layoutChildren() {
        stand();
        limb.resizeRelocate(0, 0, getWidth(), getHeight());
        showLimb();
    }
}
