package app.unhunch.ui.figure;

import app.unhunch.figure.body.Person;
import app.unhunch.figure.motion.Frame;
import app.unhunch.figure.motion.PoseGraph;
import app.unhunch.figure.pose.Pose;
import app.unhunch.model.PlannedStretch;
import app.unhunch.model.Side;
import app.unhunch.model.Sides;
import app.unhunch.model.Step;
import app.unhunch.model.Variant;
import app.unhunch.session.Cue;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.function.Supplier;
import java.util.stream.Stream;
import javafx.beans.value.ObservableValue;
import org.jspecify.annotations.Nullable;

/// What every picture of the figure needs: the poses that it knows, and how the person wants it to look.
public final class Figures {

    private final Supplier<List<Pose>> poses;
    private final ObservableValue<Person> person;
    private final ObservableValue<Boolean> guides;
    private final Executor unhurried;
    private List<Pose> known = List.of();
    private @Nullable PoseGraph graph;

    /// @param poses every pose that may be asked for; they may be others later, when files were read again
    /// @param guides whether arrow, label and glow are shown
    /// @param unhurried does what may wait until the window is there
    public Figures(
            Supplier<List<Pose>> poses,
            ObservableValue<Person> person,
            ObservableValue<Boolean> guides,
            Executor unhurried) {
        this.poses = poses;
        this.person = person;
        this.guides = guides;
        this.unhurried = unhurried;
    }

    /// The poses and the ways between them.
    public PoseGraph graph() {
        List<Pose> now = poses.get();
        PoseGraph made = graph;
        if (made == null || !now.equals(known)) {
            known = now;
            made = new PoseGraph(now);
            graph = made;
        }
        return made;
    }

    /// Does what may wait until the window is there.
    public Executor unhurried() {
        return unhurried;
    }

    ObservableValue<Person> person() {
        return person;
    }

    /// Whether arrow, label and glow are shown.
    public ObservableValue<Boolean> guides() {
        return guides;
    }

    /// The pose that tells a stretch from others: where it is felt most, on the side that comes first.
    public Optional<Frame> telling(PlannedStretch planned, Side firstSide) {
        Variant variant = planned.variant();
        Side side = planned.stretch().sides() == Sides.EACH ? Mirror.bodySide(variant, firstSide) : null;
        List<Frame> frames = Stream.concat(variant.steps().stream().flatMap(Figures::poses), Stream.of(variant.pose()))
                .map(id -> graph().still(id, side))
                .flatMap(Stream::ofNullable)
                .toList();
        return frames.stream().reduce((a, b) -> strength(b) > strength(a) ? b : a);
    }

    /// The pose in which a cue ends; empty if it is not known.
    public Optional<Frame> ending(Cue cue) {
        Side side = Mirror.bodySide(cue.planned().variant(), cue.side());
        return Optional.ofNullable(graph().still(cue.pose(), side));
    }

    private static Stream<String> poses(Step step) {
        return switch (step) {
            case Step.Repeat repeat -> repeat.moves().stream().map(Step.BreathMove::pose);
            case Step.Move move -> Stream.of(move.pose());
            case Step.Hold hold -> Stream.of(hold.pose());
        };
    }

    private static double strength(Frame frame) {
        return frame.warmths().stream().mapToDouble(w -> w.glow().strength()).sum();
    }
}
