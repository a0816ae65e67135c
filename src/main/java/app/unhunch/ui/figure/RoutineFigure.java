package app.unhunch.ui.figure;

import app.unhunch.figure.motion.Choreography;
import app.unhunch.figure.motion.Frame;
import app.unhunch.figure.motion.Keyframe;
import app.unhunch.figure.motion.TransitionBlender;
import app.unhunch.figure.pose.View;
import app.unhunch.session.Cue;
import app.unhunch.session.Timeline;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import javafx.application.Platform;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.value.ObservableValue;
import javafx.scene.Scene;
import javafx.scene.layout.Region;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.jspecify.annotations.Nullable;

/// The figure doing a routine again and again, with all that takes long cut short, for somebody who looks what
/// is in it. It moves in few steps a second and only in a window that has the keyboard, so that it costs next
/// to nothing.
public final class RoutineFigure extends Region {

    private static final int STEPS_A_SECOND = 10;
    private static final double STEP = 1.0 / STEPS_A_SECOND;

    /// More repetitions show nothing new.
    private static final int MOST_REPS = 2;

    private static final double BREATH = 8;

    private final Figures figures;
    private final FigureCanvas canvas;
    private final ReadOnlyIntegerWrapper stretch = new ReadOnlyIntegerWrapper();
    private final TransitionBlender follower = new TransitionBlender();
    private List<Cue> cues = List.of();
    private @Nullable Timeline timeline;
    private @Nullable Choreography dance;
    private @Nullable View view;
    private int beat;
    private double elapsed;
    private double breathed;

    /// Tells the steps that are still to come from those that were called off.
    private int run;

    private boolean watched;

    public RoutineFigure(Figures figures) {
        this.figures = figures;
        canvas = new FigureCanvas(figures);
        setMinSize(0, 0);
        setMouseTransparent(true);
        getChildren().add(canvas);
        ObservableValue<Boolean> focused =
                sceneProperty().flatMap(Scene::windowProperty).flatMap(Window::focusedProperty);
        focused.orElse(false).subscribe(has -> {
            watched = has;
            goOn();
        });
        sceneProperty()
                .flatMap(scene -> scene.getPreferences().reducedMotionProperty())
                .subscribe(_ -> {
                    show();
                    goOn();
                });
    }

    /// The place in the routine of the stretch that it shows.
    public ReadOnlyIntegerProperty stretch() {
        return stretch.getReadOnlyProperty();
    }

    /// Shows another routine, from where its first stretch is felt.
    public void show(Timeline newTimeline) {
        Timeline before = timeline;
        if (before != null && before.routine().equals(newTimeline.routine())) {
            return;
        }
        timeline = newTimeline;
        cues = newTimeline.cues().stream()
                .filter(cue -> !cue.part().warmUp() && cue.kind() != Cue.Kind.CLOSE && cue.rep() <= MOST_REPS)
                .toList();
        Choreography made = new Choreography(
                figures.graph(), cues.stream().map(RoutineFigure::brief).toList());
        dance = made;
        beat = telling(made);
        elapsed = seconds(cues.get(beat));
        show();
        goOn();
    }

    private int telling(Choreography all) {
        int first = cues.getFirst().part().item();
        return IntStream.range(0, cues.size())
                .filter(i -> cues.get(i).part().item() == first)
                .reduce((a, b) -> strength(all.pose(b)) > strength(all.pose(a)) ? b : a)
                .orElse(0);
    }

    private static double strength(Frame frame) {
        return frame.warmths().stream().mapToDouble(w -> w.glow().strength()).sum();
    }

    private static Keyframe brief(Cue cue) {
        Keyframe.Tempo tempo = cue.kind() == Cue.Kind.MOVE || cue.kind() == Cue.Kind.REP
                ? Keyframe.Tempo.FLOWING
                : Keyframe.Tempo.SETTLING;
        return new Keyframe(cue.pose(), Mirror.bodySide(cue.planned().variant(), cue.side()), seconds(cue), tempo);
    }

    private static double seconds(Cue cue) {
        double whole = cue.length().toMillis() / 1000.0;
        double most = switch (cue.kind()) {
            case GET_READY -> 6;
            case SWITCH -> 5;
            case SETTLE -> 1;
            case HOLD -> 6;
            case MOVE, REP, CLOSE -> whole;
        };
        return Math.min(whole, most);
    }

    private void goOn() {
        run++;
        if (watched && dance != null && !still()) {
            await(run);
        }
    }

    /// Not by an animation, as that would have the whole window drawn sixty times a second.
    private void await(int turn) {
        CompletableFuture.delayedExecutor(1000 / STEPS_A_SECOND, TimeUnit.MILLISECONDS, Platform::runLater)
                .execute(() -> step(turn));
    }

    private void step(int turn) {
        if (turn != run) {
            return;
        }
        if (!isMinimised()) {
            advance();
        }
        await(turn);
    }

    /// Goes on by one step.
    void advance() {
        elapsed += STEP;
        breathed += STEP;
        if (elapsed > seconds(cues.get(beat))) {
            beat = (beat + 1) % cues.size();
            elapsed = 0;
        }
        show();
    }

    private void show() {
        Choreography all = dance;
        if (all == null) {
            return;
        }
        stretch.set(cues.get(beat).part().item());
        if (still()) {
            show(all.pose(beat), 0);
        } else {
            double fullness = (1 - Math.cos(2 * Math.PI * breathed / BREATH)) / 2;
            show(follower.follow(all, beat, elapsed, STEP), fullness);
        }
    }

    private void show(Frame frame, double fullness) {
        view = frame.view();
        canvas.show(frame, fullness);
        stand();
    }

    /// On the ground: where the picture is lower than its place, what is free is above it.
    private void stand() {
        View seen = view;
        if (seen != null) {
            double tall = Math.min(getHeight(), getWidth() * seen.height() / seen.width());
            canvas.setTranslateY((getHeight() - tall) / 2);
        }
    }

    private boolean still() {
        return getScene() == null || getScene().getPreferences().isReducedMotion();
    }

    private boolean isMinimised() {
        return getScene() != null && getScene().getWindow() instanceof Stage stage && stage.isIconified();
    }

    @Override
    protected void layoutChildren() {
        canvas.resizeRelocate(0, 0, getWidth(), getHeight());
        stand();
    }
}
